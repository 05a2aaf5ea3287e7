package org.iroengine.demonstration;

import java.time.LocalDate;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.iroengine.people.Absences;
import org.iroengine.people.People;

/** Tells the product who is away and whose contract ends. */
@Component
@Profile(EmbeddedStart.PROFILE)
class LoadedNotices {

	private final People people;

	private final Absences absences;

	LoadedNotices(People people, Absences absences) {
		this.people = people;
		this.absences = absences;
	}

	void give(LocalDate day) {
		InventedOfficers.agency(day).forEach(this.people::save);
		InventedOfficers.absences(day).forEach(this.absences::save);
	}

}
