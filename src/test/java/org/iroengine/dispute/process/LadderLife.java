package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.ProtectionPlansSaved;
import org.iroengine.care.WrittenProtectionPlan;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.InformalStage;
import org.iroengine.dispute.Ladder;
import org.iroengine.dispute.Raised;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.people.Person;
import org.iroengine.people.Team;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A test of disputes on ladders beside the one in force; the team {@code everybody} has a
 * holder at every rung, such as {@code director-1}.
 */
abstract class LadderLife extends DisputeLife {

	static final String EVERYBODY = "everybody";

	@Autowired
	LadderVersions versions;

	@Autowired
	InformalStage informal;

	@Autowired
	ProtectionPlans plans;

	@BeforeEach
	void haveEverybody() {
		GeneratedLadder.RUNGS.forEach((rung) -> person(holder(rung), rung));
		team(EVERYBODY, GeneratedLadder.RUNGS, List.of());
	}

	static String holder(UserGroup rung) {
		return rung.id() + "-1";
	}

	void team(String id, List<UserGroup> held, List<UserGroup> withDeputy) {
		Map<UserGroup, String> line = held.stream().collect(toMap((rung) -> rung, LadderLife::holder));
		this.people.save(new Team(id, id, "North", line,
				withDeputy.stream().collect(toMap((rung) -> rung, (rung) -> "deputy-1"))));
	}

	/** Raised informally now, about a child on a protection plan. */
	Dispute informal(String child, String team) {
		String today = LondonTime.date(this.clock.instant()).toString();
		assertThat(this.plans.save(List.of(new WrittenProtectionPlan(child, "AB", "officer-1", team, today, null))))
			.isInstanceOf(ProtectionPlansSaved.Done.class);
		Raised[] raised = new Raised[1];
		onPage("officer-1", UserGroup.IRO,
				() -> raised[0] = this.disputes.raise(new WrittenDispute(child, false, "plan-not-updated", null, "Old.",
						"A plan.", "Stays.", "Waits.", null, null, null, null, null, team, null)));
		workOff(child);
		return ((Raised.Done) raised[0]).dispute();
	}

	/** Raised now on a ladder as if that were in force, and made formal at once. */
	Dispute formalOn(Ladder ladder, String child, String team, int level) {
		this.versions.keep(ladder);
		Dispute dispute = informal(child, team);
		this.jdbc.sql("update dispute set ladder_version = ? where id = ?")
			.params(ladder.version(), dispute.id())
			.update();
		return makeFormal(dispute, level);
	}

	Dispute makeFormal(Dispute dispute, int level) {
		onPage("officer-1", UserGroup.IRO,
				() -> this.informal.makeFormal(dispute.id(), level, (level > 1) ? "It is urgent." : null));
		workOff(dispute.childRef());
		return again(dispute);
	}

}
