package org.iroengine.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.client.RestClient;

import org.iroengine.IroEngineApplication;
import org.iroengine.web.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The start without a configured database, for real: its own PostgreSQL, its own mail
 * sink, its invented authority.
 */
class EmbeddedStartTest {

	private static final int CHILDREN = DemonstrationProperties.FEWEST;

	private static final int CONFIRMED = Arrays.stream(Situation.values())
		.filter(Situation::isConfirmed)
		.mapToInt((situation) -> situation.count(CHILDREN))
		.sum();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	Path data;

	private ConfigurableApplicationContext running;

	@AfterEach
	void stop() {
		if (this.running != null) {
			this.running.close();
		}
		ClockUtil.reset();
	}

	@Test
	void loadsTheInventedAuthorityKeepsItOverARestartAndLetsNoSecondStartIn() throws IOException {
		this.running = start();
		Awaitility.await().atMost(PATIENCE).until(() -> count("run where finished_at is not null") == 2);
		Awaitility.await().atMost(PATIENCE).until(() -> letters().size() >= 2 * CONFIRMED);
		assertThat(count("run_item where state <> 'DONE'")).isZero();
		assertThat(count("child")).isEqualTo(CHILDREN);
		assertThat(letters()).allSatisfy((letter) -> assertThat(letter).contains("(invented)")
			.doesNotContain(births())
			.doesNotContain("section 20"));
		assertThat(signIn("iro-manager", password())).isEqualTo(HttpStatus.OK);
		assertThat(signIn("iro-manager", "not the password")).isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThatThrownBy(this::start).hasRootCauseInstanceOf(CannotStart.class)
			.rootCause()
			.hasMessageContaining("Another embedded start is running");
		this.running.close();
		this.running = start();
		assertThat(count("run")).isEqualTo(2);
		assertThat(count("child")).isEqualTo(CHILDREN);
		assertThat(signIn("iro-7", password())).isEqualTo(HttpStatus.OK);
	}

	@Test
	void aUserWithoutADatabaseIsRefusedAndAConfiguredDatabaseChangesNothing() {
		MockEnvironment onlyUser = new MockEnvironment().withProperty("spring.datasource.username", "somebody");
		assertThatThrownBy(() -> new EmbeddedStart().postProcessEnvironment(onlyUser, new SpringApplication()))
			.isInstanceOf(CannotStart.class)
			.hasMessageContaining("SPRING_DATASOURCE_URL");
		MockEnvironment configured = new MockEnvironment().withProperty("spring.datasource.url",
				"jdbc:postgresql://db/iro");
		new EmbeddedStart().postProcessEnvironment(configured, new SpringApplication());
		assertThat(configured.getActiveProfiles()).isEmpty();
		assertThat(configured.containsProperty("iro.admin.password")).isFalse();
	}

	@Test
	void aShortDemonstrationPasswordIsRefused() {
		MockEnvironment environment = new MockEnvironment().withProperty("IRO_DEMO_PASSWORD", "short");
		assertThatThrownBy(() -> new DemonstrationPassword(environment).get()).isInstanceOf(CannotStart.class)
			.hasMessageContaining("12 characters");
	}

	private ConfigurableApplicationContext start() {
		return SpringApplication.run(IroEngineApplication.class, "--server.port=0",
				"--iro.demonstration.directory=" + this.data, "--iro.demonstration.children=" + CHILDREN);
	}

	private long count(String what) {
		return this.running.getBean(JdbcClient.class).sql("select count(*) from " + what).query(Long.class).single();
	}

	private List<String> births() {
		return this.running.getBean(JdbcClient.class)
			.sql("select distinct date_of_birth::text from child")
			.query(String.class)
			.list();
	}

	private String password() throws IOException {
		return Files.readString(this.data.resolve("demonstration-password")).strip();
	}

	private List<String> letters() {
		try (Stream<Path> files = Files.list(this.data.resolve("mail"))) {
			return files.filter((file) -> file.toString().endsWith(".eml")).map(EmbeddedStartTest::text).toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Object signIn(String user, String password) {
		int port = ((ServletWebServerApplicationContext) this.running).getWebServer().getPort();
		return RestClient.create("http://localhost:" + port)
			.get()
			.uri("/api/deadlines")
			.headers((headers) -> headers.setBasicAuth(user, password))
			.exchange((request, response) -> HttpStatus.valueOf(response.getStatusCode().value()));
	}

}
