package org.iroengine.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Acting;
import org.iroengine.allocation.Covers;
import org.iroengine.allocation.CurrentChildren;
import org.iroengine.calendar.LondonTime;
import org.iroengine.people.People;
import org.iroengine.people.Person;

/** When whoever acts as a child's IRO is at work, and which other reviews they have. */
@Component
class IroDiary {

	private final Covers covers;

	private final CurrentChildren children;

	private final People people;

	private final MeetingTable meetings;

	IroDiary(Covers covers, CurrentChildren children, People people, MeetingTable meetings) {
		this.covers = covers;
		this.children = children;
		this.people = people;
		this.meetings = meetings;
	}

	/** Who acts as the IRO today; empty where the child has none. */
	Optional<String> officer(String childRef) {
		return this.covers.actingNow(childRef).map(Acting::officer);
	}

	/** Their name; the id where none is known. */
	String name(String childRef) {
		return officer(childRef).map((id) -> this.people.person(id).map(Person::name).orElse(id)).orElse("nobody yet");
	}

	/** Whether whoever acts on the day works then; nobody who is not there does not. */
	boolean worksOn(String childRef, LocalDate day) {
		return this.covers.actingFor(childRef, day)
			.map(Acting::officer)
			.filter((officer) -> !this.people.worksOn(officer, day))
			.isEmpty();
	}

	/** The officer's booked reviews of other children, both days included. */
	List<Meeting> others(String childRef, LocalDate first, LocalDate last) {
		Set<String> theirs = officer(childRef).map((officer) -> new HashSet<>(this.children.of(officer)))
			.orElseGet(HashSet::new);
		theirs.remove(childRef);
		return this.meetings.booked(LondonTime.startOf(first), LondonTime.startOf(last.plusDays(1)))
			.stream()
			.filter((meeting) -> theirs.contains(meeting.childRef()))
			.toList();
	}

}
