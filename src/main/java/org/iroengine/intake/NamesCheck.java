package org.iroengine.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.iroengine.people.Absence;
import org.iroengine.people.CaseWork;

/**
 * Whether each person, team and row is there once, and whoever and whatever is named is
 * known, from these files or from before.
 */
final class NamesCheck {

	private static final Set<String> RESERVED = Set.of("engine-owner", "system");

	private final PeopleTables tables;

	private final PeopleRead read;

	private final StoredPeople stored;

	private final Consumer<FileFault> faults;

	NamesCheck(PeopleTables tables, PeopleRead read, StoredPeople stored, Consumer<FileFault> faults) {
		this.tables = tables;
		this.read = read;
		this.stored = stored;
		this.faults = faults;
	}

	void check() {
		checkDoubles();
		Stream.of(PeopleFile.OFFICERS, PeopleFile.STAFF)
			.flatMap((file) -> this.tables.rows(file).stream())
			.forEach(this::checkUser);
		checkPersons();
		checkTeams();
	}

	private void checkDoubles() {
		Map<Object, TableRow> users = new HashMap<>();
		once(PeopleFile.OFFICERS, "id", (place) -> lower(PeopleFile.OFFICERS, place), users);
		once(PeopleFile.STAFF, "id", (place) -> lower(PeopleFile.STAFF, place), users);
		once(PeopleFile.TEAMS, "id", (place) -> row(PeopleFile.TEAMS, place).cell("id"), new HashMap<>());
		once(PeopleFile.LINES, "rung",
				(place) -> row(PeopleFile.LINES, place).cell("team") + " " + row(PeopleFile.LINES, place).cell("rung"),
				new HashMap<>());
		once(PeopleFile.WORKERS, "child", this::workKey, new HashMap<>());
		once(PeopleFile.ABSENCES, "person", this::absenceKey, new HashMap<>());
	}

	private void once(PeopleFile file, String column, Function<Integer, Object> key, Map<Object, TableRow> seen) {
		IntStream.range(0, this.tables.rows(file).size()).forEach((place) -> {
			TableRow row = row(file, place);
			TableRow first = seen.putIfAbsent(key.apply(place), row);
			if (first != null && row.has(column)) {
				fault(row, column, "'%s' stands there twice: see %s, line %d. Keep the right one.", row.cell(column),
						first.file(), first.line());
			}
		});
	}

	private void checkUser(TableRow row) {
		checkKeptByHand(row, "id");
		this.stored.persons()
			.keySet()
			.stream()
			.filter((known) -> known.equalsIgnoreCase(row.cell("id")) && !known.equals(row.cell("id")))
			.forEach((known) -> fault(row, "id", "'%s' is known as '%s'. Write it so.", row.cell("id"), known));
	}

	private void checkKeptByHand(TableRow row, String column) {
		String user = row.cell(column);
		if (RESERVED.contains(user.toLowerCase(Locale.ROOT)) || this.stored.keptByHand().contains(user)) {
			fault(row, column,
					"'%s' is the account of an administrator, a program or the service itself. Give the person another.",
					user);
		}
	}

	private void checkPersons() {
		if (!this.tables.areSound(PeopleFile.OFFICERS, PeopleFile.STAFF)) {
			return;
		}
		Set<String> known = Stream
			.of(this.tables.cells(PeopleFile.OFFICERS, "id"), this.tables.cells(PeopleFile.STAFF, "id"),
					this.stored.persons().keySet())
			.flatMap(Set::stream)
			.collect(Collectors.toSet());
		known(PeopleFile.LINES, "person", known, "officers.csv or staff.csv");
		known(PeopleFile.LINES, "deputy", known, "officers.csv or staff.csv");
		known(PeopleFile.WORKERS, "worker", known, "officers.csv or staff.csv");
		known(PeopleFile.ABSENCES, "person", known, "officers.csv or staff.csv");
		known(PeopleFile.ABSENCES, "deputy", known, "officers.csv or staff.csv");
		this.tables.rows(PeopleFile.LINES).forEach((row) -> checkKeptByHand(row, "person"));
		List.of(PeopleFile.LINES, PeopleFile.ABSENCES)
			.forEach((file) -> this.tables.rows(file).forEach(this::checkDeputy));
	}

	private void checkDeputy(TableRow row) {
		if (row.has("deputy") && row.cell("deputy").equals(row.cell("person"))) {
			fault(row, "deputy", "'%s' cannot stand in for themselves. Name somebody else or nobody.",
					row.cell("deputy"));
		}
	}

	private void checkTeams() {
		if (this.tables.areSound(PeopleFile.TEAMS)) {
			Set<String> known = Stream.of(this.tables.cells(PeopleFile.TEAMS, "id"), this.stored.teams().keySet())
				.flatMap(Set::stream)
				.collect(Collectors.toSet());
			known(PeopleFile.STAFF, "team", known, "teams.csv");
			known(PeopleFile.LINES, "team", known, "teams.csv");
		}
	}

	private void known(PeopleFile file, String column, Set<String> known, String where) {
		this.tables.rows(file)
			.stream()
			.filter((row) -> row.has(column) && !known.contains(row.cell(column)))
			.forEach((row) -> fault(row, column, "'%s' is not known. Mend it, or add it to %s.", row.cell(column),
					where));
	}

	/** Rows whose days cannot be read are never the same. */
	private Object workKey(int place) {
		CaseWork work = this.read.work().get(place);
		return (work.role() != null && work.from() != null) ? StoredPeople.WorkKey.of(work) : place;
	}

	private Object absenceKey(int place) {
		Absence absence = this.read.absences().get(place);
		return (absence.from() != null && absence.to() != null) ? StoredPeople.AbsenceKey.of(absence) : place;
	}

	private TableRow row(PeopleFile file, int place) {
		return this.tables.rows(file).get(place);
	}

	private String lower(PeopleFile file, int place) {
		return row(file, place).cell("id").toLowerCase(Locale.ROOT);
	}

	private void fault(TableRow row, String column, String message, Object... facts) {
		this.faults.accept(row.fault(column, message.formatted(facts)));
	}

}
