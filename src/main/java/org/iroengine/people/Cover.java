package org.iroengine.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.UserGroup;

/**
 * Finds who answers where a post is vacant or its holder away: the deputy named for the
 * absence, else the deputy named in the line, else the next rung up.
 */
@Component
class Cover {

	private final PersonTable persons;

	private final TeamTable teams;

	private final AbsenceTable absences;

	Cover(PersonTable persons, TeamTable teams, AbsenceTable absences) {
		this.persons = persons;
		this.teams = teams;
		this.absences = absences;
	}

	Optional<Answering> answering(String team, UserGroup rung, LocalDate date) {
		return this.teams.find(team).flatMap((known) -> answering(known, rung, date));
	}

	/** The person, or the deputy of the absence; empty where neither is there. */
	Optional<String> present(String person, LocalDate date) {
		return Stream.concat(Stream.of(person), this.absences.of(person, date).stream().map(Absence::deputy))
			.filter(Objects::nonNull)
			.filter((one) -> away(one, date).isEmpty())
			.findFirst();
	}

	private Optional<Answering> answering(Team team, UserGroup asked, LocalDate date) {
		String holder = team.line().get(asked);
		List<String> reasons = new ArrayList<>();
		for (UserGroup rung : EnumSet.range(asked, UserGroup.CHIEF_EXECUTIVE)) {
			Optional<String> found = answerer(team, rung, date, reasons);
			if (found.isPresent()) {
				String insteadOf = found.get().equals(holder) ? null : holder;
				String why = reasons.isEmpty() ? null : String.join("; ", reasons);
				return Optional.of(new Answering(found.get(), rung, insteadOf, why));
			}
		}
		return Optional.empty();
	}

	/** The holder or a deputy; why the holder does not answer is added to the reasons. */
	private Optional<String> answerer(Team team, UserGroup rung, LocalDate date, List<String> reasons) {
		String holder = team.line().get(rung);
		Optional<String> away = (holder != null) ? away(holder, date)
				: Optional.of("the post of " + title(rung) + " is vacant");
		if (away.isEmpty()) {
			return Optional.of(holder);
		}
		reasons.add(away.get());
		return deputies(team, rung, date).filter((deputy) -> away(deputy, date).isEmpty()).findFirst();
	}

	private Stream<String> deputies(Team team, UserGroup rung, LocalDate date) {
		String holder = team.line().get(rung);
		return Stream
			.concat(this.absences.of(holder, date).stream().map(Absence::deputy),
					Stream.ofNullable(team.deputies().get(rung)))
			.filter(Objects::nonNull);
	}

	/** Why the person cannot answer on the day; empty where they can. */
	private Optional<String> away(String person, LocalDate date) {
		if (this.persons.find(person).filter((known) -> known.hasLeftBy(date)).isPresent()) {
			return Optional.of(person + " has left the service");
		}
		return this.absences.of(person, date)
			.stream()
			.findFirst()
			.map((absence) -> "%s is absent until %s".formatted(person, LondonTime.spoken(absence.to())));
	}

	private static String title(UserGroup rung) {
		return rung.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
