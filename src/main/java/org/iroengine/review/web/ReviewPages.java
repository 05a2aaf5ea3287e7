package org.iroengine.review.web;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.DecisionReplies;
import org.iroengine.review.DecisionReply;
import org.iroengine.review.Decisions;
import org.iroengine.review.RecordEdition;
import org.iroengine.review.ReplyKind;
import org.iroengine.review.ReviewRecords;
import org.iroengine.web.CurrentUser;

/** {@code /reviews/{id}/decisions}: what a review decided, for those who may know. */
@Controller
@PreAuthorize(ReviewPages.STAFF)
class ReviewPages {

	/** Everybody who works for the council's children; no programs and no IT. */
	static final String STAFF = "!hasAnyAuthority('admin', 'service-account')";

	private final ReviewDoor door;

	private final ReviewHeads heads;

	private final Decisions decisions;

	private final DecisionReplies replies;

	private final ReviewRecords records;

	ReviewPages(ReviewDoor door, ReviewHeads heads, Decisions decisions, DecisionReplies replies,
			ReviewRecords records) {
		this.door = door;
		this.heads = heads;
		this.decisions = decisions;
		this.replies = replies;
		this.records = records;
	}

	@GetMapping("/reviews/{id}/decisions")
	ModelAndView decisions(@PathVariable long id) {
		this.door.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Optional<ReplyKind> last = this.replies.last(id).map(DecisionReply::kind);
		boolean agreed = last.filter(ReplyKind::agreed).isPresent();
		return new ModelAndView("review-decisions").addObject("user", CurrentUser.name())
			.addObject("head", this.heads.of(id))
			.addObject("named", agreed ? "Decisions" : "Recommendations")
			.addObject("standing", standing(last))
			.addObject("decisions", ShownDecision.all(this.decisions, id))
			.addObject("said", ShownReply.all(this.replies.of(id)))
			.addObject("editions", editions(id))
			.addObject("mayCorrect", CurrentUser.groups().contains("iro"));
	}

	private List<String> editions(long id) {
		return this.records.all(id).stream().map(ReviewPages::words).toList();
	}

	private static String words(RecordEdition edition) {
		return "Edition %d, %s, %s%s".formatted(edition.number(), LondonTime.spoken(edition.finishedAt()),
				edition.finishedBy(), (edition.reason() == null) ? "" : ": " + edition.reason());
	}

	private static String standing(Optional<ReplyKind> last) {
		return last.map((kind) -> switch (kind) {
			case AGREED -> "The team manager has agreed.";
			case AGREED_BY_SILENCE -> "The team manager has not replied in time, which counts as agreement.";
			case REFUSED -> "The team manager has refused them; they stay recommendations.";
			case QUERIED -> "The team manager asks back, and the IRO is to answer.";
			case SENT, ANSWERED -> "They wait for the team manager's reply.";
		}).orElse("The IRO has not sent them yet.");
	}

}
