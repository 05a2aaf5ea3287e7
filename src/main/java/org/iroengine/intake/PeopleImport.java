package org.iroengine.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Person;

/** Takes in a council's people from its files: all of it or nothing. */
@Component
public class PeopleImport {

	private static final long ONE_AT_A_TIME = 7_304_222L;

	private static final Comparator<FileFault> BY_PLACE = Comparator
		.<FileFault, PeopleFile>comparing((fault) -> PeopleFile.of(fault.file()).orElseThrow())
		.thenComparingLong(FileFault::line);

	private final PeopleWriter writer;

	private final JdbcClient jdbc;

	private final Clock clock;

	PeopleImport(PeopleWriter writer, JdbcClient jdbc, Clock clock) {
		this.writer = writer;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether there is a file of people by this name, such as {@code officers}. */
	public static boolean knows(String part) {
		return PeopleFile.of(part).isPresent();
	}

	/** The names of all files. */
	public static List<String> parts() {
		return PeopleFile.parts();
	}

	/**
	 * Stores what is new and what has changed; the same files again change nothing, and
	 * whoever is not in them stays as they are.
	 * @param contents the files, by the names of their parts
	 */
	@Transactional
	public PeopleImported take(Map<String, byte[]> contents) {
		this.jdbc.sql("select pg_advisory_xact_lock(?)").param(ONE_AT_A_TIME).query().singleRow();
		Map<PeopleFile, byte[]> files = new EnumMap<>(PeopleFile.class);
		contents.forEach((part, content) -> files.put(PeopleFile.of(part).orElseThrow(), content));
		PeopleTables tables = PeopleTables.read(files);
		PeopleRead read = PeopleRead.of(tables);
		StoredPeople stored = this.writer.stored();
		MergedTeams teams = MergedTeams.of(read, stored);
		List<FileFault> faults = new ArrayList<>(Stream.concat(tables.faults(), read.faults().stream()).toList());
		new NamesCheck(tables, read, stored, faults::add).check();
		new LineCheck(tables, teams, faults::add).check();
		if (!faults.isEmpty()) {
			return new PeopleImported.Refused(faults.stream().sorted(BY_PLACE).toList());
		}
		this.writer.write(read, teams, stored);
		LocalDate today = LondonTime.date(this.clock.instant());
		this.writer.follow(read, teams, stored, (person) -> person.hasLeftBy(today));
		return new PeopleImported.Done(PeopleCounts.of(tables, read, stored),
				read.persons().stream().filter((person) -> person.hasLeftBy(today)).map(Person::id).toList());
	}

}
