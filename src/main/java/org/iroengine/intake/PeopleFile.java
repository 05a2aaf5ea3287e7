package org.iroengine.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that tell of a council's people, each with its columns. */
enum PeopleFile {

	/** The officers, those who chair reviews. */
	OFFICERS("id,name,mail,fte,working_pattern,locality,specialisms,languages,contract_end"),
	/** Everybody else. */
	STAFF("id,name,mail,role,team,working_pattern,contract_end"),
	/** The teams. */
	TEAMS("id,name,locality"),
	/** The management line above each team, rung by rung. */
	LINES("team,rung,person,deputy"),
	/** Who has worked with which child. */
	WORKERS("child,worker,role,from,to"),
	/** Who is away when. */
	ABSENCES("person,from,to,deputy");

	private final Columns columns;

	PeopleFile(String columns) {
		this.columns = new Columns(part(), List.of(columns.split(",")), List.of());
	}

	/** The name of the part that holds the file, such as {@code officers}. */
	String part() {
		return name().toLowerCase(Locale.ROOT);
	}

	Columns columns() {
		return this.columns;
	}

	static Optional<PeopleFile> of(String part) {
		return Arrays.stream(values()).filter((file) -> file.part().equals(part)).findFirst();
	}

	/** The names of all parts. */
	static List<String> parts() {
		return Arrays.stream(values()).map(PeopleFile::part).toList();
	}

}
