package org.iroengine.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.review.DecisionDraft;
import org.iroengine.review.Decisions;
import org.iroengine.review.Distributions;
import org.iroengine.review.RecordDraft;
import org.iroengine.review.RecordWriting;
import org.iroengine.review.RecordsToDistribute;
import org.iroengine.review.Reply;
import org.iroengine.review.ReplyDrafts;
import org.iroengine.review.ReplyKind;
import org.iroengine.review.Review;
import org.iroengine.review.WrittenCopy;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do about many reviews once they were held. */
abstract class ManyRecords extends ManyReviews {

	@Autowired
	private Decisions decisions;

	@Autowired
	private ReplyDrafts replies;

	@Autowired
	private RecordWriting records;

	@Autowired
	private Distributions distributions;

	@Autowired
	private RecordsToDistribute copies;

	void decide(int number) {
		Review review = this.all.get(number);
		this.decisions.save(review.id(),
				new DecisionDraft(List.of(new DecisionDraft.Row("See the dentist.", "Social worker", "30/04/2026")),
						this.decisions.draft(review.id()).earlier()));
		complete(officerOf(number), UserGroup.IRO, "Task_WriteTheDecisions", number, Map.of());
	}

	void reply(int number) {
		this.replies.save(this.all.get(number).id(), new Reply(ReplyKind.AGREED, ""));
		complete("lead-1", UserGroup.TEAM_MANAGER, "Task_ReplyToTheDecisions", number, Map.of());
	}

	void write(int number) {
		this.records.save(this.all.get(number).id(), new RecordDraft(Map.of("how-you-are", "You are well.")));
		complete(officerOf(number), UserGroup.IRO, "Task_WriteTheRecord", number, Map.of());
	}

	void distribute(int number) {
		WrittenCopy byHand = new WrittenCopy("send", "BY_HAND", null, false, "Handed over on the day.", null, null,
				null, "1");
		Map<Long, WrittenCopy> written = new HashMap<>();
		onPage("support", UserGroup.BUSINESS_SUPPORT, () -> {
			this.distributions.copies(this.all.get(number).id()).forEach((copy) -> written.put(copy.id(), byHand));
			assertThat(this.copies.settle(written, Map.of())).isEmpty();
		});
	}

}
