package org.iroengine.review;

import java.util.List;

import org.springframework.stereotype.Component;

/** Who came to a review, to any of its parts. */
@Component
class RecordAttendance {

	private final Holdings holdings;

	private final Participants participants;

	RecordAttendance(Holdings holdings, Participants participants) {
		this.holdings = holdings;
		this.participants = participants;
	}

	List<RecordContent.Attended> of(Review review) {
		return this.holdings.of(review.id())
			.stream()
			.flatMap((holding) -> holding.attendance().stream())
			.filter((one) -> one.attended() == Attended.ATTENDED)
			.map((one) -> this.participants.get(one.participantId()))
			.filter((one) -> one.role() != ParticipantRole.CHILD)
			.map((one) -> new RecordContent.Attended(one.role().words(), one.name()))
			.distinct()
			.toList();
	}

}
