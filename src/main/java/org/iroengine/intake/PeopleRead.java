package org.iroengine.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.iroengine.people.Absence;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.web.UserGroup;

/**
 * What the rows of the files say, read cell by cell; not to be used where there are
 * faults.
 *
 * @param teams teams without their lines
 * @param faults what cannot be read as what it should be
 */
record PeopleRead(List<Person> officers, List<Person> staff, List<Team> teams, List<Rung> rungs, List<CaseWork> work,
		List<Absence> absences, List<FileFault> faults) {

	/** The rungs of a management line, the lowest first. */
	static final Set<UserGroup> RUNGS = EnumSet.range(UserGroup.TEAM_MANAGER, UserGroup.CHIEF_EXECUTIVE);

	/**
	 * Administrators and programs are kept by hand, officers have a file of their own.
	 */
	private static final Set<UserGroup> STAFF = EnumSet
		.complementOf(EnumSet.of(UserGroup.IRO, UserGroup.ADMIN, UserGroup.SERVICE_ACCOUNT));

	/**
	 * One rung of a team's line.
	 *
	 * @param row where it stands
	 * @param deputy who stands in, or null
	 */
	record Rung(TableRow row, String team, UserGroup rung, String person, String deputy) {
	}

	static PeopleRead of(PeopleTables tables) {
		List<FileFault> faults = new ArrayList<>();
		return new PeopleRead(read(tables, PeopleFile.OFFICERS, faults, (row, cells) -> officer(cells)),
				read(tables, PeopleFile.STAFF, faults, PeopleRead::member),
				read(tables, PeopleFile.TEAMS, faults, (row, cells) -> team(cells)),
				read(tables, PeopleFile.LINES, faults, PeopleRead::rung),
				read(tables, PeopleFile.WORKERS, faults, PeopleRead::work),
				read(tables, PeopleFile.ABSENCES, faults, (row, cells) -> absence(cells)), faults);
	}

	/** Officers and staff. */
	List<Person> persons() {
		return Stream.concat(this.officers.stream(), this.staff.stream()).toList();
	}

	private static <T> List<T> read(PeopleTables tables, PeopleFile file, List<FileFault> faults,
			BiFunction<TableRow, PeopleCells, T> reading) {
		return tables.rows(file).stream().map((row) -> reading.apply(row, new PeopleCells(row, faults::add))).toList();
	}

	private static Person officer(PeopleCells cells) {
		return new Person(cells.id("id"), cells.needed("name"), cells.mail("mail"), UserGroup.IRO, cells.fte("fte"),
				cells.date("contract_end"), cells.workingDays("working_pattern"), null, cells.text("locality"),
				cells.list("specialisms"), cells.list("languages"));
	}

	private static Person member(TableRow row, PeopleCells cells) {
		cells.needed("role");
		return new Person(cells.id("id"), cells.needed("name"), cells.mail("mail"), group(row, cells, "role", STAFF),
				null, cells.date("contract_end"), cells.workingDays("working_pattern"), cells.text("team"), null,
				List.of(), List.of());
	}

	private static Team team(PeopleCells cells) {
		return new Team(cells.id("id"), cells.needed("name"), cells.text("locality"), Map.of());
	}

	private static Rung rung(TableRow row, PeopleCells cells) {
		cells.needed("rung");
		return new Rung(row, cells.needed("team"), group(row, cells, "rung", RUNGS), cells.needed("person"),
				cells.text("deputy"));
	}

	private static CaseWork work(TableRow row, PeopleCells cells) {
		cells.needed("role");
		CaseWork work = new CaseWork(cells.childRef("child"), cells.needed("worker"),
				cells.oneOf("role", CaseRole.of(row.cell("role")), CaseRole.ids()), cells.day("from"),
				cells.date("to"));
		cells.inOrder(work.from(), work.to());
		return work;
	}

	private static Absence absence(PeopleCells cells) {
		Absence absence = new Absence(cells.needed("person"), cells.day("from"), cells.day("to"), cells.text("deputy"));
		cells.inOrder(absence.from(), absence.to());
		return absence;
	}

	private static UserGroup group(TableRow row, PeopleCells cells, String column, Set<UserGroup> allowed) {
		Optional<UserGroup> group = Arrays.stream(UserGroup.values())
			.filter((one) -> allowed.contains(one) && one.id().equals(row.cell(column)))
			.findFirst();
		return cells.oneOf(column, group, allowed.stream().map(UserGroup::id).toList());
	}

}
