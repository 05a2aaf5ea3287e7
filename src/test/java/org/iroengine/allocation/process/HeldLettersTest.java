package org.iroengine.allocation.process;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** A child who comes into care at a weekend; people are told of it when they work. */
class HeldLettersTest extends AllocationPaths {

	private static final String SATURDAY_TEN = "2026-03-07T10:00";

	@Test
	void remindedOnSundayToldOnMonday() {
		silentUntil("HE-1", "2026-03-08T10:00:00Z");
		assertThat(stands("HE-1")).containsExactly("allocation-reminder WAITING until 2026-03-09T09:00:00Z");
	}

	@Test
	void allocatedOnSundayNobodyIsReminded() {
		silentUntil("HE-2", "2026-03-08T10:00:00Z");
		confirm("HE-2");
		assertThat(stands("HE-2")).containsExactly("allocation-reminder WITHDRAWN until 2026-03-09T09:00:00Z",
				"iro-allocated-iro WAITING until null", "iro-allocated-social-worker WAITING until null");
		assertThat(audit("HE-2")).contains("manager: withdrawn");
	}

	@Test
	void careEndedOnSundayNobodyIsReminded() {
		silentUntil("HE-3", "2026-03-08T10:00:00Z");
		this.care.end("HE-3", "2026-03-08T10:00", "returned home");
		assertThat(stands("HE-3")).containsExactly("allocation-reminder WITHDRAWN until 2026-03-09T09:00:00Z");
	}

	@Test
	void twoRemindersOfAWeekendAreOneLetterOnMonday() {
		silentUntil("HE-4", "2026-03-08T10:00:00Z");
		at("2026-03-09T02:00:00Z");
		workOff("HE-4");
		assertThat(stands("HE-4")).containsExactly("allocation-reminder WITHDRAWN until 2026-03-09T09:00:00Z",
				"allocation-reminder WAITING until 2026-03-09T09:00:00Z");
	}

	@Test
	void theBreachOfTheNightIsTrueToTheMinuteAndToldInTheMorning() {
		needsAnIro("HE-5", MONDAY_EIGHT);
		at("2026-03-04T20:00:00Z");
		workOff("HE-5");
		assertThat(stands("HE-5")).containsExactly("allocation-breached WAITING until 2026-03-05T09:00:00Z");
		assertThat(due("HE-5", "allocate-iro").dueAt()).isEqualTo("2026-03-04T08:00:00Z");
		assertThat(openTasks("HE-5")).containsExactlyInAnyOrder(CONFIRM, NOTE);
	}

	private void silentUntil(String childRef, String instant) {
		at("2026-03-07T10:00:00Z");
		needsAnIro(childRef, SATURDAY_TEN);
		at(instant);
		workOff(childRef);
	}

	private List<String> stands(String childRef) {
		return this.letters.list(new LetterFilter(childRef, null, null))
			.stream()
			.map(HeldLettersTest::inShort)
			.toList();
	}

	private static String inShort(Letter letter) {
		return "%s %s until %s".formatted(letter.occasion().purpose(), letter.state(),
				letter.delivery().times().heldUntil());
	}

}
