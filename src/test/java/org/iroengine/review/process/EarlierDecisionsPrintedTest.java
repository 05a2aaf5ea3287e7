package org.iroengine.review.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.review.DecisionDraft;
import org.iroengine.review.DecisionState;
import org.iroengine.review.RecordVersion;
import org.iroengine.review.ReplyKind;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewRecords;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** The record says of what is carried on at which review it was set. */
class EarlierDecisionsPrintedTest extends RecordPaths {

	@Autowired
	ReviewRecords records;

	@Test
	void theDayOfTheReviewThatSetItIsPrinted() {
		Review second = carriedOn("RE-1");
		assertThat(this.records.html(second.id(), RecordVersion.CHILD)).contains("See the dentist.",
				"From the review on Monday 16 March 2026: not done, set 2 times.");
	}

	@Test
	void anEditionFromBeforeTheDayWasKeptStillPrints() {
		Review second = carriedOn("RE-2");
		this.jdbc.sql("""
				insert into record_edition (review_id, number, content, reason, finished_at, finished_by)
				select review_id, 2, content #- '{decisions,0,from}', 'Older.', finished_at, finished_by
				from record_edition where review_id = ?
				""").param(second.id()).update();
		assertThat(this.records.html(second.id(), RecordVersion.CHILD))
			.contains("From an earlier review: not done, set 2 times.");
	}

	/** What the first review decided in March was not done by the second in June. */
	private Review carriedOn(String childRef) {
		Review first = decided(childRef);
		reply(first, ReplyKind.AGREED, "");
		write(first);
		LocalDate june = LocalDate.of(2026, 6, 15);
		at("2026-06-15T12:00:00Z");
		Review second = this.reviews.open(first.periodId());
		this.reviews.held(second.id(), june, june);
		workOff(childRef);
		long dentist = this.decisions.openBefore(second.id()).get(0).id();
		this.decisions.save(second.id(), new DecisionDraft(List.of(),
				List.of(new DecisionDraft.Earlier(dentist, DecisionState.NOT_DONE, "31/08/2026"))));
		complete("officer-1", UserGroup.IRO, task(childRef, DECIDE), Map.of());
		write(second);
		return this.reviews.get(second.id());
	}

}
