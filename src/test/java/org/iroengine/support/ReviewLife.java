package org.iroengine.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.ChangeSaved;
import org.iroengine.care.Changes;
import org.iroengine.care.EndOfCare;
import org.iroengine.care.WrittenChange;
import org.iroengine.deadline.Deadline;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;

import static org.assertj.core.api.Assertions.assertThat;

/** A test that follows children from review to review. */
public abstract class ReviewLife extends Casework {

	@Autowired
	protected Reviews reviews;

	@Autowired
	protected Changes changes;

	/** A child with officer 1, whose first review is open. */
	protected long lookedAfter(String childRef, String start) {
		long period = arrive(childRef, start);
		workOff(childRef);
		this.tasks.complete(task(childRef, "Task_ConfirmTheIro").getId(),
				Map.of("officer", "officer-1", "reason", "Knows the family."));
		workOff(childRef);
		return period;
	}

	/** The child's open review was held on the day, and the next one opens. */
	protected Review held(String childRef, String day) {
		return held(childRef, day, day);
	}

	protected Review held(String childRef, String firstPart, String lastPart) {
		Review review = open(childRef);
		this.clock.set(Instant.parse(lastPart + "T16:00:00Z"));
		this.reviews.held(review.id(), LocalDate.parse(firstPart), LocalDate.parse(lastPart));
		workOff(childRef);
		return this.reviews.get(review.id());
	}

	protected Review open(String childRef) {
		return this.reviews.openOf(this.care.openPeriod(childRef).orElseThrow().id()).orElseThrow();
	}

	protected Deadline due(String childRef) {
		return this.reviews.due(open(childRef));
	}

	/** When the open review is due. */
	protected String dueOn(String childRef) {
		return due(childRef).dueOn().toString();
	}

	protected void change(String childRef, String kind, String date) {
		change(childRef, new WrittenChange(kind, date, null, null));
	}

	protected void change(String childRef, WrittenChange written) {
		assertThat(this.changes.record(childRef, written)).isInstanceOf(ChangeSaved.Recorded.class);
		workOff(childRef);
	}

	protected void leaves(String childRef, String at) {
		assertThat(this.care.end(childRef, at, "returned home")).isInstanceOf(EndOfCare.Ended.class);
		workOff(childRef);
	}

	/** Every review of the child: its number and how far it has come. */
	protected List<String> course(String childRef) {
		return this.reviews.ofChild(childRef)
			.stream()
			.map((review) -> "%d %s".formatted(review.sequence(), review.state()))
			.toList();
	}

}
