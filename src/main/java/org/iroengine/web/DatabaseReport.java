package org.iroengine.web;

import java.sql.SQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what to do, and no stack trace, where the database stops a start. */
class DatabaseReport extends AbstractFailureAnalyzer<SQLException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		String advice = advice(String.valueOf(cause.getSQLState()));
		return (advice == null) ? null
				: new FailureAnalysis("The engine does not start: " + firstLine(cause), advice, cause);
	}

	/** By the classes of SQL states; null where only the stack trace can tell. */
	private static String advice(String state) {
		return switch (state.substring(0, 2)) {
			case "08", "57" ->
				"The database cannot be reached. Check SPRING_DATASOURCE_URL, that PostgreSQL runs there "
						+ "and lets this machine in, and start again.";
			case "28" -> "The database refuses the user. Check SPRING_DATASOURCE_USERNAME and "
					+ "SPRING_DATASOURCE_PASSWORD, and start again.";
			case "3D" -> "The database does not exist. Create it, or check the name in SPRING_DATASOURCE_URL, and "
					+ "start again.";
			default ->
				"42501".equals(state) ? "The database user may not do this. Let a database administrator run the "
						+ "first statements of V1__roles_and_audit.sql once, or give SPRING_FLYWAY_USER the owner of the "
						+ "schema, and start again." : null;
		};
	}

	private static String firstLine(SQLException cause) {
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
	}

}
