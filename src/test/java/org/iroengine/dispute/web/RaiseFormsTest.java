package org.iroengine.dispute.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeReason;
import org.iroengine.dispute.DisputeReasons;
import org.iroengine.dispute.Disputes;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The two start forms raise a dispute as a call does, for the child's IRO alone. */
@ServerTest
class RaiseFormsTest {

	private static final Map<String, String> WORDS = Map.of("reason", "care-plan-concerns", "concern",
			"The plan is old.", "requested", "A new plan.", "childsWishes", "Wants to stay.", "impact",
			"Does not know where to live.");

	private static int times;

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	Disputes disputes;

	@Autowired
	DisputeReasons reasons;

	@Autowired
	MovableClock clock;

	private String child;

	@BeforeEach
	void monday() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.authority.move();
		this.child = "RF-" + ++times;
		this.household.allocated(this.child, "officer-1");
		this.household.workOff();
	}

	@ParameterizedTest
	@CsvSource({ "resolve-dispute, true", "resolve-informally, false" })
	void theIroRaisesADispute(String process, boolean formal) {
		Answer started = start("officer-1", process, WORDS);
		assertThat(started.status()).as(started.body()).isEqualTo(200);
		assertThat(started.json().get("businessKey").asText()).isEqualTo(this.child);
		assertThat(this.disputes.ofChild(this.child)).singleElement()
			.returns(formal, Dispute::raisedFormal)
			.returns("officer-1", Dispute::raisedBy);
	}

	@ParameterizedTest
	@ValueSource(strings = { "resolve-dispute", "resolve-informally" })
	void nobodyElseDoesAndEveryFaultIsTold(String process) {
		assertThat(start("officer-2", process, WORDS).body())
			.contains("Give the reference of a child whose IRO you are");
		assertThat(start("lead-1", process, WORDS).status()).isEqualTo(403);
		Answer refused = start("officer-1", process, Map.of("reason", "nonsense", "team", "nowhere"));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.json().get("message").asText()).contains("Choose one of the reasons", "there is no team",
				"Say what the concern is", "Say what it does to the child");
		assertThat(this.disputes.ofChild(this.child)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "resolve-dispute", "resolve-informally" })
	void theFormsOfferTheReasonsOfTheTable(String process) {
		List<String> offered = this.callers.person("officer-1")
			.get("/engine-rest/process-definition/key/%s/deployed-start-form".formatted(process))
			.json()
			.at("/components/2/values")
			.findValuesAsText("value");
		assertThat(offered).isEqualTo(this.reasons.all().stream().map(DisputeReason::id).toList());
	}

	private Answer start(String user, String process, Map<String, String> typed) {
		Map<String, String> values = new TreeMap<>(typed);
		values.put("childRef", this.child);
		String variables = values.entrySet()
			.stream()
			.map((value) -> "\"%s\": {\"value\": \"%s\"}".formatted(value.getKey(), value.getValue()))
			.collect(Collectors.joining(", "));
		return this.callers.person(user)
			.post("/engine-rest/process-definition/key/%s/submit-form".formatted(process),
					"{\"variables\": {%s}}".formatted(variables));
	}

}
