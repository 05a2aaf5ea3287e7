package org.iroengine.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.correspondence.Recipient;

/** Puts together what a record says when it is finished. */
@Component
class RecordContents {

	private final RecordSections sections;

	private final Decisions decisions;

	private final DecisionReplies replies;

	private final CaseRecipients recipients;

	private final RecordAttendance attendance;

	RecordContents(RecordSections sections, Decisions decisions, DecisionReplies replies, CaseRecipients recipients,
			RecordAttendance attendance) {
		this.sections = sections;
		this.decisions = decisions;
		this.replies = replies;
		this.recipients = recipients;
		this.attendance = attendance;
	}

	RecordContent of(Review review, RecordDraft draft) {
		return new RecordContent(review.childRef(), review.sequence(), review.heldOn(), review.completedOn(),
				iro(review), this.attendance.of(review), sections(draft), decided(review), agreed(review));
	}

	private String iro(Review review) {
		return this.recipients.iro(review.childRef()).map(Recipient::name).orElse("Your independent reviewing officer");
	}

	/** What nothing is written in is left out, but for the decisions. */
	private List<RecordContent.Section> sections(RecordDraft draft) {
		return this.sections.all()
			.stream()
			.map((section) -> new RecordContent.Section(section.id(), section.heading(),
					draft.text(section.id()).strip()))
			.filter((section) -> !section.text().isEmpty() || section.id().equals(RecordSections.DECISIONS))
			.toList();
	}

	private List<RecordContent.Decided> decided(Review review) {
		return Stream.concat(this.decisions.of(review.id()).stream(), this.decisions.lookedAt(review.id()).stream())
			.map((decision) -> new RecordContent.Decided(decision.words(), decision.owner(), decision.ownerRole(),
					decision.dueOn(), decision.heldOn(),
					Optional.ofNullable(decision.state()).map(DecisionState::words).orElse(null), decision.times()))
			.toList();
	}

	private boolean agreed(Review review) {
		return this.replies.last(review.id()).filter((reply) -> reply.kind().agreed()).isPresent();
	}

}
