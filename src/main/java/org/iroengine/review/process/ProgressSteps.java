package org.iroengine.review.process;

import java.util.Date;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

import org.iroengine.calendar.LondonTime;
import org.iroengine.calendar.WrittenDate;
import org.iroengine.engine.Steps;
import org.iroengine.review.ActingIro;
import org.iroengine.review.MidpointLetters;
import org.iroengine.review.MidpointNote;
import org.iroengine.review.Midpoints;
import org.iroengine.review.Reviews;

/** What the process between two reviews may call. */
@Steps
public class ProgressSteps {

	private final Midpoints midpoints;

	private final Reviews reviews;

	private final ActingIro iro;

	private final MidpointLetters letters;

	private final ObjectMapper json;

	ProgressSteps(Midpoints midpoints, Reviews reviews, ActingIro iro, MidpointLetters letters, ObjectMapper json) {
		this.midpoints = midpoints;
		this.reviews = reviews;
		this.iro = iro;
		this.letters = letters;
		this.json = json;
	}

	/** Who acts as the IRO; null where there is none. */
	public String officer(String childRef) {
		return this.iro.of(childRef);
	}

	/** 00:00 in London of the day on which the window opens. */
	public Date opensAt(long reviewId, String rule) {
		return Date.from(LondonTime.startOf(this.reviews.due(reviewId, rule).dueOn()));
	}

	/** From when it is overdue: the date of a timer. */
	public Date dueAt(long reviewId, String rule) {
		return Date.from(this.reviews.due(reviewId, rule).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long reviewId, String rule) {
		return Date.from(this.reviews.due(reviewId, rule).lastMoment());
	}

	/** A working day of the IRO on which a reminder is given. */
	public Date remindAt(long reviewId, String rule) {
		return Date.from(this.iro.momentOf(this.reviews.due(reviewId, rule)));
	}

	/** What the form shows. */
	public JsonValue view(long reviewId) throws JsonProcessingException {
		return SpinValues.jsonValue(this.json.writeValueAsString(this.midpoints.view(reviewId))).create();
	}

	/** Records that the window has opened. */
	public void open(long reviewId) {
		this.midpoints.open(reviewId);
	}

	/** Keeps the note of the IRO; what was written about it is told no more. */
	public void done(long reviewId, String doneOn, String decisions, String socialWorker, String file,
			String progressNote, String progress, String concernWords) {
		this.midpoints.done(reviewId, new MidpointNote(WrittenDate.read(doneOn).orElseThrow(), decisions, socialWorker,
				file, progressNote, progress, ProgressReview.CONCERN.equals(progress) ? concernWords : null));
		this.letters.settled(reviewId);
	}

	/** Records the reminder and sends it. */
	public void remind(long reviewId) {
		this.midpoints.reminded(reviewId);
		this.letters.remind(reviewId);
	}

	/** Records that the window has closed and tells the IRO managers. */
	public void overdue(long reviewId) {
		this.midpoints.missed(reviewId);
		this.letters.tellOverdue(reviewId);
	}

}
