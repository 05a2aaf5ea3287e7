package org.iroengine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.iroengine.support.Program;
import org.iroengine.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A second start on the same database, even after a kill, finds everything and doubles
 * nothing.
 */
class RestartTest {

	@TempDir
	Path folder;

	@Test
	void nothingIsDeployedOrCreatedTwice() throws Exception {
		String url = TestDatabase.create("restart");
		startAndKill(url);
		Map<String, Long> first = rows(url);
		assertThat(first).containsEntry("act_re_deployment", 1L).containsEntry("act_re_procdef", 24L);
		startAndKill(url);
		assertThat(rows(url)).isEqualTo(first);
	}

	private void startAndKill(String url) throws Exception {
		Process running = Program.on(url, this.folder);
		try {
			Awaitility.await()
				.atMost(Duration.ofSeconds(90))
				.until(() -> Program.printed(this.folder).contains("Started IroEngineApplication"));
			Awaitility.await().until(() -> rows(url).get("act_ru_filter") > 0);
		}
		finally {
			running.destroyForcibly().waitFor();
		}
	}

	private static Map<String, Long> rows(String url) throws Exception {
		Map<String, Long> rows = new TreeMap<>();
		try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres")) {
			for (String table : new String[] { "act_re_deployment", "act_re_procdef", "act_re_decision_def",
					"act_re_camformdef", "act_id_user", "act_id_group", "act_id_membership", "act_ru_filter",
					"act_ru_authorization", "calendar_version" }) {
				ResultSet count = connection.createStatement().executeQuery("select count(*) from " + table);
				count.next();
				rows.put(table, count.getLong(1));
			}
		}
		return rows;
	}

}
