package org.iroengine.demonstration;

import java.util.Map;
import java.util.Set;

import org.iroengine.dispute.Disputes;
import org.iroengine.dispute.Raised;
import org.iroengine.dispute.WrittenDispute;

/** IROs challenge, managers answer or are silent. */
class LivedDisputes implements LivedPart {

	private final Disputes disputes;

	private final LivedTasks tasks;

	LivedDisputes(Disputes disputes, LivedTasks tasks) {
		this.disputes = disputes;
		this.tasks = tasks;
	}

	@Override
	public Set<LivedStep> steps() {
		return Set.of(LivedStep.DISPUTED_INFORMALLY, LivedStep.DISPUTED, LivedStep.ANSWERED, LivedStep.SATISFIED);
	}

	@Override
	public void live(LivedStep step, LivedChild child) {
		switch (step) {
			case DISPUTED_INFORMALLY -> child.asOfficer(() -> raise(child, false));
			case DISPUTED -> child.asOfficer(() -> raise(child, true));
			case ANSWERED -> this.tasks.ofManager(child, "Task_ReplyToTheDispute",
					Map.of("replyWords", "The plan is being written, and the school is asked."));
			default -> this.tasks.ofOfficer(child, "Task_GiveTheVerdictOnTheReply", Map.of("verdict", "satisfied",
					"verdictWords", "The plan names the school.", "impactOnChild", "Knows where to go to school."));
		}
	}

	private void raise(LivedChild child, boolean formal) {
		Raised raised = this.disputes.raise(new WrittenDispute(child.ref(), formal, "plan-not-updated", null,
				"The care plan is from before the last placement.", "A plan that says where the child goes to school.",
				"Wants to stay at the school.", "Does not know what comes next.", null, null, null, null, null, null,
				null));
		if (!(raised instanceof Raised.Done)) {
			throw new IllegalStateException(child.ref() + " " + raised);
		}
	}

}
