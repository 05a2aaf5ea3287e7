package org.iroengine.review;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.correspondence.LetterStopped;
import org.iroengine.correspondence.Letters;

/**
 * Lists whom nothing is written to: who expects a review that is booked, who waits for a
 * record, and whom a letter was meant for.
 */
@Component
class StopCallNews {

	private final Stops stops;

	private final StopCalls calls;

	private final Participants participants;

	private final StopExpectations expectations;

	private final Letters letters;

	StopCallNews(Stops stops, StopCalls calls, Participants participants, StopExpectations expectations,
			Letters letters) {
		this.stops = stops;
		this.calls = calls;
		this.participants = participants;
		this.expectations = expectations;
		this.letters = letters;
	}

	@EventListener
	void on(StopRecorded news) {
		Stop stop = this.stops.current(news.childRef()).orElseThrow();
		this.expectations.review(news.childRef())
			.ifPresent((meeting) -> invited(stop)
				.forEach((one) -> this.calls.add(stop, one, "expects the review on " + LondonTime.spoken(meeting))));
		this.expectations.records(news.childRef())
			.forEach((participantId) -> this.calls.add(stop, this.participants.get(participantId),
					"would get the record of a review"));
	}

	@EventListener
	void on(LetterStopped news) {
		Optional<Stop> stop = this.stops.current(news.childRef());
		stop.ifPresent(
				(open) -> this.letters.find(news.letterId()).ifPresent((letter) -> this.calls.add(open, letter)));
	}

	/** Whoever may be told at all; a child who has died is nobody to call. */
	private Stream<Participant> invited(Stop stop) {
		return this.participants.of(stop.childRef())
			.stream()
			.filter(Participant::mayBeAsked)
			.filter((one) -> stop.kind() != StopKind.DEATH || one.role() != ParticipantRole.CHILD);
	}

}
