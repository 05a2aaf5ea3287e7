package org.iroengine.review;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every review of a child with what belongs to it, for the child's page. */
@Component
@Transactional(readOnly = true)
public class ReviewSheets {

	private final Reviews reviews;

	private final ReviewNames names;

	private final MeetingTable meetings;

	private final ReviewPapers papers;

	private final ReviewVoices voices;

	ReviewSheets(Reviews reviews, ReviewNames names, MeetingTable meetings, ReviewPapers papers, ReviewVoices voices) {
		this.reviews = reviews;
		this.names = names;
		this.meetings = meetings;
		this.papers = papers;
		this.voices = voices;
	}

	/** The latest first; whoever asks may read about the child. */
	public List<ReviewSheet> of(String childRef) {
		return this.reviews.ofChild(childRef)
			.stream()
			.sorted(Comparator.comparing(Review::periodId).thenComparing(Review::sequence).reversed())
			.map(this::sheet)
			.toList();
	}

	private ReviewSheet sheet(Review review) {
		Meeting booked = this.meetings.of(review.id())
			.stream()
			.filter((meeting) -> meeting.state() == MeetingState.BOOKED)
			.findFirst()
			.orElse(null);
		return new ReviewSheet(review, this.names.of(review), this.reviews.due(review), booked,
				this.papers.of(review.id()), this.voices.midpoint(review), this.voices.feedback(review));
	}

}
