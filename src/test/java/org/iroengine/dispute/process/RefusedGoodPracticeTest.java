package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is refused of good practice leaves nothing behind. */
class RefusedGoodPracticeTest extends GoodPracticeCases {

	@Test
	void nothingIsRecordedOfWhatIsRefused() {
		lookedAfter("GP-6", "2026-03-02T08:00");
		this.plans.save(List.of(new WrittenProtectionPlan("GP-7", null, "officer-3", null, "2026-01-05", null)));
		assertRefused("GP-6", "officer-2", "planning", WORDS, "whose IRO you are today");
		assertRefused("nobody", "officer-1", "planning", WORDS, "whose IRO you are today");
		assertRefused("", "officer-1", "planning", WORDS, "Give the child's reference");
		assertRefused("GP-6", "officer-1", "praise", WORDS, "one of childs-voice, timely-work");
		assertRefused("GP-6", "officer-1", "planning", " ", "Say what was good");
		assertRefused("GP-6", "officer-1", "planning", "x".repeat(2001), "at most 2000");
		assertRefused("GP-7", "officer-3", "planning", WORDS, "Nobody is known who could be told");
		assertThat(count("good_practice where child_ref in ('GP-6', 'GP-7', 'nobody')")).isZero();
	}

	@Test
	void aLineThatIsTooLongIsRefused() {
		lookedAfter("GP-8", "2026-03-02T08:00");
		acknowledge("GP-8", "officer-1");
		String task = notes("GP-8", "worker-1").getId();
		assertThatThrownBy(() -> as("worker-1", UserGroup.SOCIAL_WORKER,
				() -> this.tasks.complete(task, Map.of("practiceReply", "x".repeat(2001)))))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("at most 2000");
		assertThat(lines("GP-8")).isEmpty();
	}

	private void assertRefused(String childRef, String officer, String theme, String words, String why) {
		assertThatThrownBy(() -> submit(officer, Map.of("childRef", childRef, "theme", theme, "words", words)))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining(why);
	}

}
