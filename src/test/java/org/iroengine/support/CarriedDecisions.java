package org.iroengine.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.review.Review;
import org.iroengine.review.Reviews;

import static org.assertj.core.api.Assertions.assertThat;

/** Reviews of a child whose decisions go on to the next. */
public abstract class CarriedDecisions extends ReviewVisits {

	protected static final String DENTIST = "See the dentist.";

	protected static final String SCHOOL = "Ask the school for a place.";

	@Autowired
	protected Reviews reviews;

	/** Two decisions are sent and agreed. */
	protected void firstReview(String childRef) {
		held(childRef);
		send(childRef, Map.of("words-0", DENTIST, "owner-0", "Social worker", "due-0", "30/04/2026", "words-1", SCHOOL,
				"owner-1", "Social worker", "due-1", "31/03/2026"));
		agree(childRef);
	}

	/** The process has opened the next review, which is held on the day. */
	protected Review nextHeld(String childRef, String day) {
		at(day + "T12:00:00Z");
		this.household.workOff();
		Review open = this.reviews.ofChild(childRef).stream().filter(Review::isOpen).findFirst().orElseThrow();
		this.reviews.held(open.id(), LocalDate.parse(day), LocalDate.parse(day));
		this.household.workOff();
		return this.reviews.get(open.id());
	}

	protected void agree(String childRef) {
		assertThat(post("lead-1", "/decisions/reply",
				Map.of("taskId", task(childRef, "ReplyToTheDecisions"), "kind", "AGREED"))
			.status()).isEqualTo(200);
	}

	protected String number(String childRef, String words) {
		return this.jdbc.sql("select id from decision where child_ref = ? and words = ?")
			.params(childRef, words)
			.query(String.class)
			.single();
	}

	protected Answer send(String childRef, Map<String, String> typed) {
		Map<String, String> form = new HashMap<>(typed);
		form.put("taskId", task(childRef, "WriteTheDecisions"));
		form.put("what", "send");
		return post("officer-1", "/decisions", form);
	}

}
