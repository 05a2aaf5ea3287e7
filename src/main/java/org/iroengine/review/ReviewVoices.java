package org.iroengine.review;

import java.util.Collections;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.iroengine.review.ReviewSheet.Feedback;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/**
 * What the IRO noted and what the child said of a review, for those for whom it is: the
 * note for the IRO, the cover and their manager; the child's words for the IRO service.
 */
@Component
class ReviewVoices {

	private static final Set<String> SERVICE = Set.of(UserGroup.IRO.id(), UserGroup.IRO_MANAGER.id(),
			UserGroup.SAFEGUARDING_HEAD.id(), UserGroup.BUSINESS_SUPPORT.id());

	private final JdbcClient jdbc;

	private final PrivateNotes notes;

	private final MidpointRecords midpoints;

	ReviewVoices(JdbcClient jdbc, PrivateNotes notes, MidpointRecords midpoints) {
		this.jdbc = jdbc;
		this.notes = notes;
		this.midpoints = midpoints;
	}

	/** The note on the way to the review; null where there is none for the reader. */
	MidpointNote midpoint(Review review) {
		return this.notes.mayRead(review.childRef()) ? this.midpoints.find(review.id()).orElse(null) : null;
	}

	/** What the child said of it; null where there is nothing for the reader. */
	Feedback feedback(Review review) {
		return Collections.disjoint(CurrentUser.groups(), SERVICE) ? null
				: this.jdbc.sql("select answer, words from child_feedback where review_id = ?")
					.param(review.id())
					.query((row, number) -> new Feedback(row.getString("answer"), row.getString("words")))
					.optional()
					.orElse(null);
	}

}
