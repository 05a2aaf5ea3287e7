package org.iroengine.support;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts as passed in the report of the models. */
class PassedModelsTest {

	private static final ModelFile INVITE = ModelFile.of("review", "invite-to-review");

	private final PassedModels passed = new PassedModels();

	@Test
	void theArrowAfterAGatewayThatWaitsForEventsCountsWithItsEvent() {
		this.passed.pass(INVITE.process(), INVITE.id("Checklist returned"));
		assertThat(line()).contains("nodes   1 of", "arrows   1 of", "Flow_ChecklistBackToChecklistNotBack")
			.doesNotContain("Flow_ChecklistBackToChecklistReturned,");
	}

	@Test
	void everyOtherArrowCountsByItself() {
		this.passed.pass(INVITE.process(), INVITE.id("Let the invitations be sent"));
		assertThat(line()).contains("nodes   1 of", "arrows   0 of", "Flow_ChecklistReturnedToLetTheInvitationsBeSent");
	}

	private String line() {
		return this.passed.report()
			.stream()
			.filter((line) -> line.startsWith(INVITE.process() + " "))
			.findFirst()
			.orElseThrow();
	}

}
