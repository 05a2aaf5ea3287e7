package org.iroengine.review;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.Problems.Fault;

/** Writes the records of reviews: drafts, finished editions, corrections. */
@Component
@Transactional
public class RecordWriting {

	private static final String DRAFT = "record";

	private static final int LONGEST = 20_000;

	private static final int LONGEST_REASON = 500;

	private final Drafts drafts;

	private final RecordEditions editions;

	private final Reviews reviews;

	private final DecisionReplies replies;

	private final RecordSections sections;

	RecordWriting(Drafts drafts, RecordEditions editions, Reviews reviews, DecisionReplies replies,
			RecordSections sections) {
		this.drafts = drafts;
		this.editions = editions;
		this.reviews = reviews;
		this.replies = replies;
		this.sections = sections;
	}

	/** What is typed so far; where the record is finished, what it says. */
	@Transactional(readOnly = true)
	public RecordDraft draft(long reviewId) {
		return this.drafts.find(reviewId, DRAFT, RecordDraft.class).orElseGet(() -> this.editions.text(reviewId));
	}

	/** Keeps what is typed so far, with whatever faults. */
	public void save(long reviewId, RecordDraft draft) {
		this.drafts.save(reviewId, DRAFT, draft);
	}

	/** What keeps the draft from being finished, each fault with what to do. */
	@Transactional(readOnly = true)
	public List<Fault> faults(long reviewId) {
		return faults(reviewId, draft(reviewId));
	}

	/** Makes the draft, which must be free of faults, the first edition. */
	public void finish(long reviewId) {
		this.editions.first(this.reviews.get(reviewId), draft(reviewId));
		this.drafts.drop(reviewId, DRAFT);
	}

	/**
	 * Puts a corrected edition in the place of the one that stands.
	 * @param reason why
	 * @return what keeps it from being finished; empty where it is
	 */
	public List<Fault> correct(long reviewId, RecordDraft draft, String reason) {
		List<Fault> faults = new ArrayList<>(faults(reviewId, draft));
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			faults.add(new Fault("reason",
					"Say why the record is corrected, in at most %d characters.".formatted(LONGEST_REASON)));
		}
		if (faults.isEmpty()) {
			this.editions.next(this.reviews.get(reviewId), draft, reason.strip());
		}
		return faults;
	}

	private List<Fault> faults(long reviewId, RecordDraft draft) {
		Review review = this.reviews.get(reviewId);
		if (review.state() != ReviewState.HELD) {
			return List.of(new Fault("record", NotHeld.words(review)));
		}
		List<Fault> faults = new ArrayList<>();
		this.sections.all().forEach((section) -> check(section, draft.text(section.id()), faults));
		if (draft.texts().values().stream().allMatch(String::isBlank)) {
			faults.add(new Fault(this.sections.all().get(0).id(), "Write at least one section, and save it."));
		}
		if (this.replies.of(reviewId).isEmpty()) {
			faults.add(new Fault("record", "Send the decisions first: the record tells the child what was decided."));
		}
		return faults;
	}

	private static void check(RecordSection section, String text, List<Fault> faults) {
		Passages.fault(text)
			.ifPresent((words) -> faults.add(new Fault(section.id(), "%s: %s".formatted(section.heading(), words))));
		if (text.length() > LONGEST) {
			faults
				.add(new Fault(section.id(), "%s: write at most %d characters.".formatted(section.heading(), LONGEST)));
		}
	}

}
