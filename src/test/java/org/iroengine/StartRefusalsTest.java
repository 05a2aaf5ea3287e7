package org.iroengine;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.iroengine.policy.PolicyFolders;
import org.iroengine.support.LadderFile;
import org.iroengine.support.Program;
import org.iroengine.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A start that cannot succeed ends at once and says what to do, without a stack trace.
 */
class StartRefusalsTest {

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	@TempDir
	Path folder;

	@Test
	void theDatabaseCannotBeReached() throws Exception {
		assertRefused(database("jdbc:postgresql://localhost:1/iro", "iro"), "Connection to localhost:1 refused",
				"Check SPRING_DATASOURCE_URL");
	}

	@Test
	void theDatabaseDoesNotExist() throws Exception {
		String url = TestDatabase.create("refusal1").replaceFirst("refusal1.*", "elsewhere");
		assertRefused(database(url, "postgres"), "\"elsewhere\" does not exist", "Create it");
	}

	@Test
	void theDatabaseRefusesTheUser() throws Exception {
		String url = TestDatabase.create("refusal2").replaceFirst("\\?.*", "");
		assertRefused(database(url, "stranger"), "\"stranger\" does not exist", "Check SPRING_DATASOURCE_USERNAME");
	}

	@Test
	void thereIsNoAdministrator() throws Exception {
		assertRefused(database(TestDatabase.create("refusal3"), "postgres"), "there is no administrator yet",
				"Set IRO_ADMIN_USER");
	}

	@Test
	void aUserOfNoDatabaseIsGiven() throws Exception {
		assertRefused(Map.of("SPRING_DATASOURCE_USERNAME", "iro"), "no database", "Set SPRING_DATASOURCE_URL");
	}

	@Test
	void theCouncilsPolicyHasFaults() throws Exception {
		Path policy = this.folder.resolve("policy");
		PolicyFolders.write(policy, "processes/deadline/timescales.dmn",
				Files.readString(Path.of("processes/deadline/timescales.dmn"))
					.replaceFirst("(<inputEntry id=\"Rule_Notify_On\">\\s*<text>)", "$1&lt; date(\"2020-01-01\")"));
		PolicyFolders.write(policy, "letters/allocation-breached.mustache", "Subject: Late\n\n{{password}}");
		PolicyFolders.write(policy, "texts.properties", "service = Ours");
		PolicyFolders.write(policy, "processes/dispute/dispute-ladder.dmn",
				LadderFile.of(2, 9, 2).text().replace("\"service-manager\"", "\"iro-manager\""));
		PolicyFolders.write(policy, "processes/dispute/dispute-reasons.dmn",
				Files.readString(Path.of("processes/dispute/dispute-reasons.dmn")).replace(">\"assessment\"<", "><"));
		Map<String, String> settings = database(TestDatabase.create("refusal4"), "postgres");
		settings.put("IRO_POLICY_DIR", policy.toString());
		assertRefused(settings, "processes/deadline/timescales.dmn, row 1",
				"has a gap after 2019-12-31; let its last row have no end");
		assertThat(Program.printed(this.folder)).contains(
				"allocation-breached.mustache, line 3: unknown fact \"password\"",
				"texts.properties, line 1: unknown text \"service\"",
				"dispute-ladder.dmn, row 3: unknown responder \"iro-manager\"; write one of team-manager",
				"dispute-reasons.dmn, row 9: unknown category (empty); write one of planning");
	}

	/** Letters can wait: the product starts, and its health says what is wrong. */
	@Test
	void theMailServerCannotBeReached() throws Exception {
		Map<String, String> settings = database(TestDatabase.create("refusal5"), "postgres");
		settings.putAll(Map.of("IRO_ADMIN_USER", "admin", "IRO_ADMIN_PASSWORD", "a-long-enough-one", "SPRING_MAIL_HOST",
				"localhost", "SPRING_MAIL_PORT", "1"));
		Process running = Program.start(this.folder, settings);
		try {
			Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> port() > 0);
			Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.until(() -> get("/actuator/health/readiness").statusCode() == 200);
			assertThat(get("/sign-in").statusCode()).isEqualTo(200);
			assertThat(get("/actuator/health").statusCode()).isEqualTo(503);
		}
		finally {
			running.destroy();
			running.waitFor();
		}
	}

	private void assertRefused(Map<String, String> settings, String what, String advice) throws Exception {
		Program.End end = Program.ending(this.folder, settings);
		assertThat(end.code()).isEqualTo(1);
		assertThat(end.text()).contains("The engine does not start", what, advice).doesNotContain("secret-word");
		assertThat(end.traces()).isZero();
	}

	private int port() throws Exception {
		Matcher started = PORT.matcher(Program.printed(this.folder));
		return started.find() ? Integer.parseInt(started.group(1)) : 0;
	}

	private HttpResponse<String> get(String path) throws Exception {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port(), path))).build(),
					HttpResponse.BodyHandlers.ofString());
	}

	private static Map<String, String> database(String url, String user) {
		return new HashMap<>(Map.of("SPRING_DATASOURCE_URL", url, "SPRING_DATASOURCE_USERNAME", user,
				"SPRING_DATASOURCE_PASSWORD", "secret-word"));
	}

}
