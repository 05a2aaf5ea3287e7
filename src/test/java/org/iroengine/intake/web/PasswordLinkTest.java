package org.iroengine.intake.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;

import org.iroengine.correspondence.LetterParked;
import org.iroengine.engine.EngineUsers;
import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** People set their password with a link that is good once and for 72 hours. */
@ExtendWith(OutputCaptureExtension.class)
class PasswordLinkTest extends PeopleCalls {

	private static final String PASSWORD = "correct horse battery";

	@Autowired
	EngineUsers users;

	@Autowired
	ApplicationEventPublisher events;

	@BeforeEach
	void people() {
		ok(CouncilFiles.good().handIn(this.admin));
	}

	@Test
	void aPersonSetsAPasswordAndSignsIn(CapturedOutput log) {
		String token = send("sw-a");
		Visitor visitor = this.callers.anonymous();
		Answer page = visitor.get("/set-password?token=" + token);
		assertThat(page.body()).contains("Your user name is", "sw-a");
		assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(page.header("Cache-Control")).contains("no-store");
		Answer set = set(visitor, token, PASSWORD);
		assertThat(set.status()).isEqualTo(302);
		assertThat(set.header("Location")).endsWith("/sign-in?password-set");
		assertThat(visitor.signIn("sw-a", PASSWORD).header("Location")).doesNotContain("failed");
		assertThat(log.getAll()).doesNotContain(token);
		assertThat(this.jdbc.sql("select a::text from audit a").query(String.class).list())
			.noneMatch((row) -> row.contains(token) || row.contains(PASSWORD))
			.anyMatch((row) -> row.contains("set password by link") && row.contains("sw-a"));
		assertThat(this.callers.person("manager").get("/api/letters").body()).contains("set-your-password")
			.doesNotContain(token);
	}

	@Test
	void aLinkIsGoodOnce() {
		String token = send("sw-a");
		Visitor visitor = this.callers.anonymous();
		set(visitor, token, PASSWORD);
		assertThat(set(visitor, token, "another password").body()).contains("has been used already");
		assertThat(visitor.get("/set-password?token=" + token).body()).contains("has been used already",
				"Ask the administrator");
		assertThat(this.users.hasPassword("sw-a", PASSWORD)).isTrue();
	}

	@Test
	void ofManyAtOnceOneSetsThePassword() {
		String token = send("sw-a");
		List<CompletableFuture<Answer>> all = Stream.generate(() -> this.callers.anonymous())
			.limit(8)
			.map((visitor) -> CompletableFuture.supplyAsync(() -> set(visitor, token, PASSWORD)))
			.toList();
		assertThat(all.stream().map(CompletableFuture::join).map(Answer::status)).containsOnlyOnce(302)
			.contains(200)
			.hasSize(8);
	}

	@Test
	void afterThreeDaysItIsOver() {
		String token = send("sw-a");
		this.clock.advance(Duration.ofHours(72).minusSeconds(1));
		assertThat(this.callers.anonymous().get("/set-password?token=" + token).body()).contains("New password");
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(set(this.callers.anonymous(), token, PASSWORD).body()).contains("This link has expired");
	}

	@Test
	void aNewerLinkReplacesTheOlder() {
		String older = send("sw-a");
		String newer = send("sw-a");
		Visitor visitor = this.callers.anonymous();
		assertThat(set(visitor, older, PASSWORD).body()).contains("a newer one has been sent");
		assertThat(set(visitor, newer, PASSWORD).status()).isEqualTo(302);
	}

	@Test
	void aLetterThatComesBackTakesItsLinkAlong() {
		String token = send("sw-a");
		long letter = this.jdbc.sql("select max(id) from letter where recipient_id = 'sw-a'")
			.query(Long.class)
			.single();
		this.events.publishEvent(new LetterParked(letter, null));
		assertThat(set(this.callers.anonymous(), token, PASSWORD).body()).contains("This link has expired");
	}

	@Test
	void whoHasLeftCannotUseALinkSentBefore() {
		String token = send("iro-a");
		ok(CouncilFiles.good().replace("officers", "1,,North,,,", "1,,North,,,01/03/2026").handIn(this.admin));
		assertThat(set(this.callers.anonymous(), token, PASSWORD).body()).contains("This link has expired");
		ok(CouncilFiles.good().handIn(this.admin));
	}

	@ParameterizedTest
	@CsvSource({ "short,short,at least 12 characters", "long enough it is,long enough it was,two passwords differ" })
	void aPasswordThatWillNotDoIsToldAndTheLinkStaysGood(String password, String again, String fault) {
		String token = send("sw-a");
		Visitor visitor = this.callers.anonymous();
		visitor.get("/set-password?token=" + token);
		assertThat(post(visitor, token, password, again).body()).contains(fault, "New password");
		assertThat(set(visitor, token, PASSWORD).status()).isEqualTo(302);
	}

	@ParameterizedTest
	@CsvSource({ "nobody,404,is known", "iro-b,409,no mail address", "iro-c,409,has left", "case-system,409,Users" })
	void noLinkWhereItCannotBe(String person, int status, String reason) {
		Answer answer = this.admin.post("/api/people/%s/password-link".formatted(person), null);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.json().get("detail").asText()).containsIgnoringCase(reason);
	}

	@Test
	void allWhoHaveNoneGetOne() {
		set(this.callers.anonymous(), send("sw-a"), PASSWORD);
		JsonNode answer = ok(this.admin.post("/api/people/password-links", null)).json();
		assertThat(answer.get("sent").findValuesAsText("person")).contains("tm-a", "sm-a", "dir-a")
			.doesNotContain("sw-a", "worker-1", "iro-b");
		assertThat(answer.get("refused").findValuesAsText("person")).contains("iro-b", "iro-c");
	}

	@ParameterizedTest
	@CsvSource({ "worker-1", "manager", "officer-1" })
	void onlyAdministratorsSendLinks(String user) {
		Visitor person = this.callers.person(user);
		assertThat(person.post("/api/people/sw-a/password-link", null).status()).isEqualTo(403);
		assertThat(person.post("/api/people/password-links", null).status()).isEqualTo(403);
		assertThat(person.get("/people").status()).isEqualTo(403);
		assertThat(person.post("/people/password-links", null).status()).isEqualTo(403);
		assertThat(person.post("/people/sw-a/password-link", null).status()).isEqualTo(403);
	}

	@Test
	void withoutATokenOfTheFormNothingIsSet() {
		String token = send("sw-a");
		assertThat(post(this.callers.anonymous(), token, PASSWORD, PASSWORD).status()).isEqualTo(403);
		assertThat(this.callers.anonymous().get("/set-password").body()).contains("This link is not complete");
	}

	/** Sends the person a link; the token in the letter. */
	private String send(String person) {
		ok(this.admin.post("/api/people/%s/password-link".formatted(person), null));
		String body = this.jdbc.sql("select body from letter where recipient_id = ? order by id desc limit 1")
			.param(person)
			.query(String.class)
			.single();
		assertThat(body).contains("https://people.example/set-password?token=");
		return body.replaceAll("(?s).*\\?token=([\\w-]{43})\\s.*", "$1");
	}

	private static Answer set(Visitor visitor, String token, String password) {
		visitor.get("/set-password?token=" + token);
		return post(visitor, token, password, password);
	}

	private static Answer post(Visitor visitor, String token, String password, String again) {
		return visitor.send("POST", "/set-password",
				"token=%s&password=%s&again=%s".formatted(token, encoded(password), encoded(again)),
				"application/x-www-form-urlencoded");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
