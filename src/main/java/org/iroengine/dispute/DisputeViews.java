package org.iroengine.dispute;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;

/** Puts together what the forms about a dispute show. */
@Component
public class DisputeViews {

	/** The page of each dispute, followed by its reference. */
	public static final String PATH = "/disputes/";

	private final DisputeTable table;

	private final DisputeReasons reasons;

	private final DisputeChildren children;

	private final LevelWords words;

	private final ExtensionTable extensions;

	DisputeViews(DisputeTable table, DisputeReasons reasons, DisputeChildren children, LevelWords words,
			ExtensionTable extensions) {
		this.table = table;
		this.reasons = reasons;
		this.children = children;
		this.words = words;
		this.extensions = extensions;
	}

	/** What the forms show. */
	@Transactional(readOnly = true)
	public DisputeView of(long disputeId) {
		Dispute dispute = this.table.get(disputeId);
		Challenge challenge = dispute.challenge();
		return new DisputeView(this.children.label(dispute.childRef()),
				"%s, raised by %s on %s".formatted(dispute.reference(), dispute.raisedBy(),
						LondonTime.spoken(dispute.raisedAt())),
				reason(challenge), challenge.concern(), challenge.requested(), challenge.childsWishes(),
				challenge.impact(), this.words.level(dispute), this.words.clock(dispute), this.words.total(dispute),
				this.words.next(dispute), this.words.reply(dispute), proposal(disputeId), PATH + dispute.reference());
	}

	/** The reason as people read it; one that the table has no more, by its id. */
	public String reason(Challenge challenge) {
		return this.reasons.find(challenge.reason()).map(DisputeReason::title).orElse(challenge.reason());
	}

	private String proposal(long disputeId) {
		Optional<Extension> open = this.extensions.of(disputeId)
			.stream()
			.filter((one) -> one.answeredAt() == null)
			.findFirst();
		return open
			.map((one) -> "%s asks for time until %s: %s".formatted(one.proposedBy(), LondonTime.spoken(one.newDate()),
					one.reason()))
			.orElse("");
	}

}
