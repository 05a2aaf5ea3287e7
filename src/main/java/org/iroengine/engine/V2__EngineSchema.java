package org.iroengine.engine;

import java.util.List;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the engine's own scripts, so that Flyway owns one
 * schema.
 */
@Component
class V2__EngineSchema extends BaseJavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public void migrate(Context context) {
		PARTS.forEach((part) -> ScriptUtils.executeSqlScript(context.getConnection(), new ClassPathResource(
				"org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql".formatted(part))));
	}

}
