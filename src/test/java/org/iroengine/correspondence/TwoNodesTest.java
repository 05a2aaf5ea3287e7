package org.iroengine.correspondence;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Two running relays on one database and one mail server, in real time. */
class TwoNodesTest {

	private ScriptedSmtp smtp;

	private String database;

	private ConfigurableApplicationContext first;

	private ConfigurableApplicationContext second;

	@BeforeEach
	void start() {
		this.smtp = new ScriptedSmtp();
		this.database = TestDatabase.create("nodes_" + UUID.randomUUID().toString().replace('-', '_'));
	}

	@AfterEach
	void stop() {
		List.of(this.first, this.second).forEach(ConfigurableApplicationContext::close);
		this.smtp.close();
	}

	@Test
	void two_relays_share_two_hundred_letters_and_send_each_once() {
		startNodes("db-scheduler.heartbeat-interval=7s");
		List<String> written = write(200);
		awaitSent(200);
		assertThat(this.smtp.messageIds()).containsExactlyInAnyOrderElementsOf(written);
		assertThat(shares()).as("each node had its share").allMatch((sent) -> sent > 0);
	}

	@Test
	void a_mail_server_slower_than_any_lease_gets_no_copies() {
		startNodes("db-scheduler.heartbeat-interval=200ms");
		this.smtp.meanwhile = () -> sleep(Duration.ofSeconds(3));
		List<String> written = write(6);
		awaitSent(6);
		assertThat(this.smtp.messageIds()).containsExactlyInAnyOrderElementsOf(written);
	}

	@Test
	void letters_of_a_node_that_died_are_sent_by_the_other() {
		this.first = node("first", "db-scheduler.enabled=false");
		List<String> written = write(4);
		this.first.getBean(JdbcClient.class).sql("""
				update scheduled_tasks set picked = true, picked_by = 'dead', version = version + 1,
				  last_heartbeat = now() - interval '27 seconds'
				""").update();
		this.second = node("second", "db-scheduler.heartbeat-interval=7s");
		awaitSent(4);
		assertThat(this.smtp.messageIds()).containsExactlyInAnyOrderElementsOf(written);
	}

	private void startNodes(String setting) {
		this.first = node("first", setting);
		this.second = node("second", setting);
	}

	private ConfigurableApplicationContext node(String name, String setting) {
		return new SpringApplicationBuilder(CorrespondenceSlice.Running.class).web(WebApplicationType.NONE)
			.run("--spring.datasource.url=" + this.database, "--spring.datasource.username=postgres",
					"--spring.datasource.password=postgres", "--" + CorrespondenceSlice.OWNER,
					"--" + CorrespondenceSlice.OWNER_PASSWORD, "--spring.mail.host=127.0.0.1",
					"--spring.mail.port=" + this.smtp.port(), "--iro.mail.from=" + name + "@council.example",
					"--db-scheduler.scheduler-name=" + name, "--spring.main.banner-mode=off", "--" + setting);
	}

	private List<String> write(int letters) {
		Letters writer = this.first.getBean(Letters.class);
		return IntStream.range(0, letters)
			.mapToObj((number) -> LetterFixture.write(writer, "letter " + number, LetterFixture.iro(1)))
			.map((letter) -> letter.delivery().messageId())
			.toList();
	}

	private void awaitSent(int letters) {
		LetterFilter sent = new LetterFilter(null, LetterState.SENT, null);
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.first.getBean(Letters.class).list(sent).size() == letters);
	}

	private List<Long> shares() {
		return List.of("first", "second")
			.stream()
			.map((name) -> this.smtp.accepted.stream().filter((mail) -> mail.contains("From: " + name)).count())
			.toList();
	}

	private static void sleep(Duration time) {
		try {
			Thread.sleep(time.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
