package org.iroengine.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Attended;
import org.iroengine.review.CalledOff;
import org.iroengine.review.Chaired;
import org.iroengine.review.HoldingQuestion;
import org.iroengine.review.MeetingOutcome;
import org.iroengine.review.Participation;
import org.iroengine.review.ReviewLateness;
import org.iroengine.review.SeenWay;
import org.iroengine.review.TakingPart;
import org.iroengine.review.VenueCategory;

/** What may be chosen on the page of how a review was held. */
record HoldingChoices(HoldingQuestion question) {

	/**
	 * One choice.
	 *
	 * @param id what is sent
	 * @param words what people read
	 */
	record Choice(String id, String words) {
	}

	/** When the meeting was to begin. */
	public String booked() {
		return LondonTime.spoken(this.question.meeting().startsAt());
	}

	public List<Choice> outcomes() {
		return Arrays.stream(MeetingOutcome.values())
			.filter((outcome) -> outcome != MeetingOutcome.WITHOUT_MEETING || !this.question.review().meetingNeeded())
			.filter((outcome) -> outcome != MeetingOutcome.FIRST_PART || this.question.meeting().part() == 1)
			.map((outcome) -> new Choice(outcome.name(), outcome.title()))
			.toList();
	}

	public List<Choice> participations() {
		return all(Participation.values(), (code) -> code.name() + ": " + code.title());
	}

	public List<Choice> ways() {
		return all(SeenWay.values(), SeenWay::title);
	}

	public List<Choice> attended() {
		return all(Attended.values(), Attended::title);
	}

	public List<Choice> parts() {
		return all(TakingPart.values(), TakingPart::title);
	}

	public List<Choice> reasons() {
		return all(CalledOff.values(), CalledOff::title);
	}

	public List<Choice> latenesses() {
		return all(ReviewLateness.values(), ReviewLateness::title);
	}

	public List<Choice> chaired() {
		return all(Chaired.values(), Chaired::title);
	}

	public List<Choice> categories() {
		return Arrays.stream(VenueCategory.values())
			.filter((category) -> category != VenueCategory.WITHOUT_MEETING)
			.map((category) -> new Choice(category.name(), capital(words(category))))
			.toList();
	}

	private static String words(VenueCategory category) {
		return switch (category) {
			case PLACEMENT -> "where the child lives";
			case SCHOOL -> "school or college";
			case OFFICE -> "an office of the council";
			case COMMUNITY -> "elsewhere in the community";
			case INSTITUTION -> "hospital, secure or other residential setting";
			case REMOTE -> "by video or telephone";
			case WITHOUT_MEETING -> "without a meeting";
		};
	}

	private static <E extends Enum<E>> List<Choice> all(E[] values, Function<E, String> words) {
		return Arrays.stream(values).map((value) -> new Choice(value.name(), capital(words.apply(value)))).toList();
	}

	private static String capital(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
