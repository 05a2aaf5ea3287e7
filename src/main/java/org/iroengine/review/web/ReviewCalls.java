package org.iroengine.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.review.Holding;
import org.iroengine.review.Holdings;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.Participation;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewWarnings;
import org.iroengine.review.Reviews;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.Problems;
import org.iroengine.web.Problems.Fault;

/** Lists the reviews of a child whom the signed-in user may read about. */
@RestController
class ReviewCalls {

	private final Reviews reviews;

	private final ReviewWarnings warnings;

	private final Holdings holdings;

	private final ChildAccess access;

	ReviewCalls(Reviews reviews, ReviewWarnings warnings, Holdings holdings, ChildAccess access) {
		this.reviews = reviews;
		this.warnings = warnings;
		this.holdings = holdings;
		this.access = access;
	}

	/**
	 * A review as it is listed.
	 *
	 * @param explanation how the due date is counted
	 * @param dueState how the promise stands
	 * @param heldOn the first part; null until then
	 * @param completedOn the last part; null until then
	 * @param participation how the child took part in the last part, a code of the
	 * national return; null until then
	 * @param meetings how each meeting that had its day went, the earliest first
	 * @param warnings what somebody should notice
	 */
	record ShownReview(long id, int sequence, String schedule, String state, LocalDate due, String explanation,
			String dueState, LocalDate heldOn, LocalDate completedOn, Participation participation,
			List<ShownOutcome> meetings, boolean meetingNeeded, boolean broughtForward, List<String> warnings) {
	}

	/**
	 * How a meeting went, as it is listed.
	 *
	 * @param heldOn null where no business was done
	 * @param participation the same
	 */
	record ShownOutcome(MeetingOutcome outcome, LocalDate heldOn, Participation participation) {

		static ShownOutcome of(Holding holding) {
			return new ShownOutcome(holding.outcome(),
					(holding.heldAt() != null) ? LondonTime.date(holding.heldAt()) : null, holding.participation());
		}

	}

	@GetMapping("/api/reviews")
	ResponseEntity<?> list(@RequestParam(required = false) String child) {
		if (child == null || child.isBlank()) {
			return Problems.of(HttpStatus.BAD_REQUEST, "The list cannot be read; each fault says what to write.",
					List.of(new Fault("child", "Say which child, such as ?child=LAC-1.")));
		}
		return (this.access.exists(child) && this.access.mayRead(child))
				? ResponseEntity.ok(this.reviews.ofChild(child).stream().map(this::shown).toList())
				: Problems.noSuchChild(child);
	}

	private ShownReview shown(Review review) {
		Deadline due = this.reviews.due(review);
		List<ShownOutcome> meetings = this.holdings.of(review.id()).stream().map(ShownOutcome::of).toList();
		return new ShownReview(review.id(), review.sequence(), review.schedule().id(), review.state().name(),
				due.dueOn(), due.explanation(), due.state().name(), review.heldOn(), review.completedOn(),
				lastPart(meetings), meetings, review.meetingNeeded(), review.broughtForward() != null,
				this.warnings.of(review));
	}

	private static Participation lastPart(List<ShownOutcome> meetings) {
		return meetings.stream()
			.map(ShownOutcome::participation)
			.filter(Objects::nonNull)
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

}
