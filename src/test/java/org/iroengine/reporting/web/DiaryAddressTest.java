package org.iroengine.reporting.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.support.Answer;
import org.iroengine.support.Visitor;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** The address of a diary is private, is told once, and can be revoked. */
class DiaryAddressTest extends DiaryCalls {

	@Autowired
	People people;

	@Test
	void aRevokedOrReplacedAddressAnswersAsAnUnknownOne() {
		Answer unknown = fetch("/diary/nothing.ics");
		assertThat(unknown.status()).isEqualTo(404);
		String first = address("officer-1");
		String second = address("officer-1");
		assertThat(fetch(second).status()).isEqualTo(200);
		assertThat(fetch(first)).extracting(Answer::status, Answer::body).containsExactly(404, unknown.body());
		this.callers.person("officer-1").post("/diary/revoke", "");
		assertThat(fetch(second)).extracting(Answer::status, Answer::body).containsExactly(404, unknown.body());
		assertThat(this.jdbc.sql("select action from audit where subject_id = 'officer-1' order by id desc limit 3")
			.query(String.class)
			.list()).containsExactly("revoked diary address", "made diary address", "made diary address");
	}

	@Test
	void theAddressDiesWhenTheOfficerLeavesOrLosesTheGroup() {
		String address = address("officer-3");
		assertThat(fetch(address).status()).isEqualTo(200);
		this.people
			.save(new Person("officer-3", "officer-3", null, UserGroup.IRO, BigDecimal.ONE, LocalDate.of(2026, 3, 1)));
		assertThat(fetch(address).status()).as("has left").isEqualTo(404);
		this.authority.move();
		assertThat(fetch(address).status()).isEqualTo(200);
		this.jdbc.sql("delete from act_id_membership where user_id_ = 'officer-3'").update();
		assertThat(fetch(address).status()).as("is no officer").isEqualTo(404);
		this.jdbc.sql("insert into act_id_membership values ('officer-3', 'iro')").update();
	}

	@Test
	void theTokenIsKeptNowhereAndShownOnce() {
		Visitor officer = this.callers.person("officer-1");
		String address = address("officer-1");
		String token = address.replaceAll("/diary/|\\.ics", "");
		assertThat(token).hasSize(43);
		assertThat(officer.get("/diary").body()).contains("Never yet").doesNotContain(token);
		fetch(address);
		assertThat(officer.get("/diary").body()).contains("Mon 2 Mar 2026 09:00").doesNotContain("Never yet");
		assertThat(
				this.jdbc.sql("select row_to_json(diary_address)::text from diary_address").query(String.class).list())
			.isNotEmpty()
			.noneMatch((row) -> row.contains(token));
	}

	@ParameterizedTest
	@ValueSource(strings = { "manager", "worker-1", "support", "admin" })
	void nobodyElseHasADiary(String user) {
		assertThat(this.callers.person(user).get("/diary").status()).isEqualTo(403);
		assertThat(this.callers.person(user).post("/diary/address", "").status()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "HEAD", "OPTIONS" })
	void theAddressIsForReadingOnly(String method) {
		String address = address("officer-2");
		assertThat(this.callers.anonymous().call(method, address, null).isRefusal()).isTrue();
	}

}
