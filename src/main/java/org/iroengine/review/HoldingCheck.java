package org.iroengine.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.Problems.Fault;

/** What cannot be so of how a meeting went; each fault names its field. */
class HoldingCheck {

	private static final int LONGEST = 2000;

	private final HoldingQuestion question;

	private final Instant now;

	private final List<Fault> faults = new ArrayList<>();

	HoldingCheck(HoldingQuestion question, Instant now) {
		this.question = question;
		this.now = now;
	}

	List<Fault> faults(Holding holding, ChildSeen seen) {
		require(holding.outcome() != null, "outcome", "Choose how the review was held.");
		if (holding.outcome() != null && holding.outcome().isHeld()) {
			checkDay(holding);
			checkKind(holding);
			checkSeen(seen, holding);
			checkConduct(holding.conduct());
			checkPeople(holding);
		}
		else if (holding.outcome() != null) {
			require(holding.calledOff() != null, "calledOff", "Choose why it was adjourned or stood down.");
			require(holding.calledOff() != CalledOff.OTHER || holding.reason() != null, "reason",
					"Write the other reason in a few words, without names.");
		}
		require(holding.reason() == null || holding.reason().length() <= LONGEST, "reason",
				"Write the reason in at most %d characters.".formatted(LONGEST));
		return this.faults;
	}

	private void checkDay(Holding holding) {
		if (holding.heldAt() == null) {
			require(false, "date", "Give the day and the time at which it began, such as 26/03/2026 and 10:00.");
			return;
		}
		LocalDate day = LondonTime.date(holding.heldAt());
		LocalDate first = this.question.firstPartOn();
		require(!holding.heldAt().isAfter(this.now), "date",
				"This is in the future: record it once it was held, or choose adjourned or stood down.");
		require(!day.isBefore(this.question.careBeganOn()), "date",
				"The child became looked after on %s: give a day from then on.".formatted(this.question.careBeganOn()));
		require(first == null || !day.isBefore(first), "date",
				"The first part was held on %s: the second cannot be before it.".formatted(first));
		require(!this.question.isLate(day) || holding.lateness() != null, "lateness",
				"The review was due by %s: choose why it was held later.".formatted(this.question.dueOn()));
		checkCode(holding.participation(), this.question.ageOn(day));
	}

	/** PN0 is for children under 4, every other code from the fourth birthday on. */
	private void checkCode(Participation code, int age) {
		if (code == null) {
			require(false, "participation", "Choose how the child took part.");
		}
		else if (!code.fits(age)) {
			require(false, "participation", (code == Participation.PN0)
					? "The child was %d on the day, and PN0 is for children under 4: choose PN1 to PN7.".formatted(age)
					: "The child was under 4 on the day: choose PN0.");
		}
	}

	private void checkKind(Holding holding) {
		boolean met = holding.outcome() != MeetingOutcome.WITHOUT_MEETING;
		require(met || !this.question.review().meetingNeeded(), "outcome",
				"This review needs a meeting: choose another outcome.");
		require(holding.outcome() != MeetingOutcome.FIRST_PART || this.question.meeting().part() == 1, "outcome",
				"This meeting is the second part already: choose held, adjourned or stood down.");
		require(!met || holding.category() != null && holding.category() != VenueCategory.WITHOUT_MEETING, "category",
				"Choose what kind of place it was held in.");
	}

	private void checkSeen(ChildSeen seen, Holding holding) {
		if (seen == null || seen.way() == null) {
			require(false, "seen", "Say how you spoke with the child before the review, or why not.");
			return;
		}
		LocalDate last = LondonTime.date((holding.heldAt() != null) ? holding.heldAt() : this.now);
		require(!seen.way().hasDay() || seen.on() != null && !seen.on().isAfter(last), "seenOn",
				"Give the day on which you spoke with the child or offered it, not after the review.");
		require(seen.way() != SeenWay.NOT_DONE || seen.reason() != null, "seenReason",
				"Write why you did not speak with the child, without names.");
		require(seen.reason() == null || seen.reason().length() <= LONGEST, "seenReason",
				"Write the reason in at most %d characters.".formatted(LONGEST));
	}

	private void checkConduct(Conduct conduct) {
		require(conduct.advocacy() != null, "advocacy", "Say whether advocacy was explained.");
		require(!this.question.needsPermanence() || conduct.permanence() != null, "permanence",
				"Say whether there is a plan for permanence: from the second review on there is to be one.");
		require(!this.question.consentToCheck() || conduct.section20() != null, "section20",
				"Say whether the consent under section 20 was checked.");
		require(conduct.chaired() != null, "chaired", "Say whether the child chaired the review.");
	}

	private void checkPeople(Holding holding) {
		boolean met = holding.outcome() != MeetingOutcome.WITHOUT_MEETING;
		holding.attendance().forEach((one) -> {
			require(!met || one.attended() != null, "attended-" + one.participantId(),
					"Say whether %s (%s) came.".formatted(one.name(), one.role().words()));
			require(!one.isParent() || one.takingPart() != null, "takingPart-" + one.participantId(),
					"Say how %s (%s) took part.".formatted(one.name(), one.role().words()));
		});
	}

	private void require(boolean so, String field, String message) {
		if (!so) {
			this.faults.add(new Fault(field, message));
		}
	}

}
