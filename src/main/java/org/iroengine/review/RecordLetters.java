package org.iroengine.review;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.deadline.Deadline;
import org.iroengine.web.UserGroup;

/** Writes the letters about decisions and records. */
@Component
class RecordLetters {

	private static final String TASKLIST = "/camunda/app/tasklist/";

	private final Letters letters;

	private final CaseRecipients recipients;

	private final RecordReaders readers;

	private final RecordFacts facts;

	private final Reviews reviews;

	RecordLetters(Letters letters, CaseRecipients recipients, RecordReaders readers, RecordFacts facts,
			Reviews reviews) {
		this.letters = letters;
		this.recipients = recipients;
		this.readers = readers;
		this.facts = facts;
		this.reviews = reviews;
	}

	/** Tells the IRO managers that a date of the IRO has gone by; each is told once. */
	void overdue(long reviewId, Deadline missed) {
		Review review = this.reviews.get(reviewId);
		this.recipients.everybodyIn(UserGroup.IRO_MANAGER)
			.forEach((manager) -> this.letters.writeForWorkingHours(missed.rule() + "-overdue", key(missed), manager,
					review.childRef(), this.facts.of(review, missed, TASKLIST)));
	}

	/** Asks the team manager to reply, and tells those who came what is recommended. */
	void sent(long reviewId, Deadline reply) {
		Review review = this.reviews.get(reviewId);
		Recipient manager = this.readers.manager(reviewId);
		this.letters.write("decisions-to-reply", key(reply), manager, review.childRef(),
				this.facts.of(review, reply, AskedOf.PATH));
		this.readers.staff(review, manager)
			.forEach((reader) -> this.letters.write("recommendations-sent", key(reply), reader, review.childRef(),
					this.facts.of(review, reply, page(review))));
	}

	void remindTheManager(long reviewId, Deadline reply) {
		remind(this.reviews.get(reviewId), this.readers.manager(reviewId), reply, AskedOf.PATH);
	}

	void remindTheIro(long reviewId, Deadline record) {
		Review review = this.reviews.get(reviewId);
		this.recipients.iro(review.childRef()).ifPresent((iro) -> remind(review, iro, record, TASKLIST));
	}

	/** Tells the IRO and those who came what has become of the recommendations. */
	void settled(long reviewId, ReplyKind how, Deadline reply) {
		Review review = this.reviews.get(reviewId);
		Map<String, Object> facts = new HashMap<>(this.facts.of(review, reply, page(review)));
		facts.put("agreed", how == ReplyKind.AGREED);
		facts.put("silent", how == ReplyKind.AGREED_BY_SILENCE);
		facts.put("refused", how == ReplyKind.REFUSED);
		this.readers.staffAndIro(review)
			.forEach((reader) -> this.letters.write("decisions-settled", key(reply), reader, review.childRef(), facts));
	}

	/** Takes back what was held for working hours and is settled. */
	void done(Deadline settled) {
		this.letters.withdrawHeld(key(settled), "it is done");
	}

	private void remind(Review review, Recipient who, Deadline due, String path) {
		this.letters.writeForWorkingHours(due.rule() + "-reminder", key(due), who, review.childRef(),
				this.facts.of(review, due, path));
	}

	private static String key(Deadline deadline) {
		return "%s-%s-%d".formatted(deadline.rule(), deadline.subject().kind(), deadline.subject().id());
	}

	private static String page(Review review) {
		return "/reviews/%d/decisions".formatted(review.id());
	}

}
