package org.iroengine.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.support.Casework;
import org.iroengine.support.Elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each working morning everybody for whom something waits has one letter, and nobody
 * else.
 */
class MorningDigestTest extends Casework {

	@Autowired
	MorningDigest digest;

	@BeforeEach
	void aNewWeek() {
		this.runtime.createProcessInstanceQuery()
			.list()
			.forEach((left) -> this.runtime.deleteProcessInstance(left.getId(), "left by the test before"));
	}

	@Test
	void whoHasSomethingWaitingHasOneLetterThatTellsIt() {
		at("2026-03-02T09:00:00Z");
		waits("DI-1", "2026-03-02T08:00");
		waits("DI-2", "2026-02-27T10:00");
		at("2026-03-03T09:00:00Z");
		this.digest.send();
		assertThat(digests("2026-03-03")).containsOnlyKeys("manager", "head");
		Letter letter = digests("2026-03-03").get("manager");
		assertThat(letter.wording().subject()).isEqualTo("What waits for you this morning");
		assertThat(letter.wording().body()).contains("""
				Children waiting for an IRO: 2 wait, 1 late, due since Sun 1 Mar 2026 10:00
				- DI-2 (AB): Confirm the IRO, due Sun 1 Mar 2026 10:00
				- DI-1 (AB): Confirm the IRO, due Wed 4 Mar 2026 08:00
				""").contains("http://localhost:8080/").doesNotContain("Allocations out of time", "My tasks", "2016");
		assertThat(digests("2026-03-03").get("head").wording().body()).contains("Allocations out of time: 1 waits")
			.doesNotContain("DI-1");
	}

	@Test
	void askedAgainNobodyHasASecondLetter() {
		at("2026-03-10T09:00:00Z");
		waits("DI-3", "2026-03-10T08:00");
		this.digest.send();
		assertThat(digests("2026-03-10")).containsOnlyKeys("manager");
		at("2026-03-10T10:00:00Z");
		waits("DI-4", "2026-03-08T08:00");
		this.digest.send();
		assertThat(digests("2026-03-10")).containsOnlyKeys("manager");
	}

	@Test
	void twoNodesAtOnceWriteOneLetter() {
		at("2026-03-11T09:00:00Z");
		waits("DI-5", "2026-03-11T08:00");
		Elsewhere.atOnce(2, () -> {
			this.digest.send();
			return null;
		});
		assertThat(count("2026-03-11")).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "before nine, 2026-03-12T08:59:59Z", "on a Saturday, 2026-03-14T10:00:00Z",
			"on Good Friday, 2026-04-03T10:00:00Z", "on Easter Monday, 2026-04-06T10:00:00Z",
			"in the evening, 2026-03-12T17:00:00Z" })
	void outsideWorkingHoursNobodyIsTold(String when, Instant now) {
		this.clock.set(now);
		waits("DI-6" + when.replaceAll("\\W", ""), "2026-03-12T08:00");
		this.digest.send();
		assertThat(count(now.toString().substring(0, 10))).isZero();
	}

	@Test
	void whereNothingWaitsNobodyIsTold() {
		at("2026-03-13T09:00:00Z");
		this.digest.send();
		assertThat(count("2026-03-13")).isZero();
	}

	@Test
	void whoIsAwayIsNotTold() {
		at("2026-03-16T09:00:00Z");
		waits("DI-7", "2026-03-16T08:00");
		this.jdbc.sql("""
				insert into absence (person_id, first_day, last_day, recorded_by, recorded_at)
				values ('manager', '2026-03-16', '2026-03-16', 'admin', now())
				""").update();
		this.digest.send();
		assertThat(count("2026-03-16")).isZero();
		at("2026-03-17T09:00:00Z");
		this.digest.send();
		assertThat(digests("2026-03-17")).containsOnlyKeys("manager");
	}

	@Test
	void aLongListIsCutAndSaysSo() {
		at("2026-03-18T09:00:00Z");
		for (int child = 10; child < 32; child++) {
			waits("DI-L" + child, "2026-03-18T08:00");
		}
		this.digest.send();
		String body = digests("2026-03-18").get("manager").wording().body();
		assertThat(body).contains("22 wait, the next due Fri 20 Mar 2026 08:00", "\n- and 2 more");
		assertThat(body.lines().filter((line) -> line.startsWith("- DI-L"))).hasSize(20);
	}

	private void waits(String childRef, String start) {
		arrive(childRef, start);
		workOff(childRef);
	}

	private void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

	private long count(String day) {
		return digestLetters(day).size();
	}

	private Map<String, Letter> digests(String day) {
		return digestLetters(day).stream()
			.collect(Collectors.toMap((letter) -> letter.recipient().personId(), (letter) -> letter));
	}

	private List<Letter> digestLetters(String day) {
		return this.letters.list(new LetterFilter(null, null, null))
			.stream()
			.filter((letter) -> letter.occasion().purpose().equals("morning-digest"))
			.filter((letter) -> letter.occasion().key().equals(day))
			.toList();
	}

}
