package org.iroengine.review;

import java.util.List;

import org.springframework.stereotype.Component;

/** Who is around the child when a review is written up. */
@Component
class RecordAttendance {

	private final Participants participants;

	RecordAttendance(Participants participants) {
		this.participants = participants;
	}

	List<RecordContent.Attended> of(Review review) {
		return this.participants.of(review.childRef())
			.stream()
			.filter((one) -> one.role() != ParticipantRole.CHILD)
			.map((one) -> new RecordContent.Attended(one.role().words(), one.name()))
			.toList();
	}

}
