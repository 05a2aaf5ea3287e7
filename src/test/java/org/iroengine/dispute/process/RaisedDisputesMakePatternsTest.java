package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.iroengine.dispute.WrittenDispute;
import org.iroengine.people.Team;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Disputes as IROs raise them lead to a collective concern, and go on beside it. */
class RaisedDisputesMakePatternsTest extends DisputeLife {

	private static final String PATTERN = "rp-north";

	@Test
	void theThirdOfOneReasonOffersAConcernAndEachGoesOn() {
		this.people.save(new Team(PATTERN, "Team north", "North",
				Map.of(UserGroup.TEAM_MANAGER, "team-head", UserGroup.SERVICE_MANAGER, "service-head")));
		List.of("RP-1", "RP-2").forEach(this::raised);
		assertThat(offers()).isEmpty();
		raised("RP-3");
		assertThat(offers()).hasSize(1);
		String key = "collective concern " + offers().get(0);
		workOff(key);
		Task decide = task(key, DecideOnCollectiveConcernForm.TASK);
		assertThat(this.tasks.getVariable(decide.getId(), "view").toString()).contains("Team north", "RP-1 (AB)",
				"RP-2 (AB)", "RP-3 (AB)");
		complete("manager", UserGroup.IRO_MANAGER, decide,
				Map.of("collectiveDecision", "send", "collectiveWords", "Plans wait."));
		assertThat(task(key, AnswerCollectiveConcernForm.TASK).getAssignee()).isEqualTo("service-head");
		assertThat(holder("RP-1", REPLY)).isEqualTo("team-head");
	}

	private void raised(String childRef) {
		raise(childRef, new WrittenDispute(childRef, true, "plan-not-updated", null, "The care plan is old.",
				"A new plan.", "Wants to know.", "Does not know.", null, null, null, null, null, PATTERN, null));
	}

	private List<Long> offers() {
		return this.jdbc.sql("select id from collective_concern where team_id = ?")
			.param(PATTERN)
			.query(Long.class)
			.list();
	}

}
