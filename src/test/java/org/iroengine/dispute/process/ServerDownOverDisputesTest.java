package org.iroengine.dispute.process;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Subject;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** A server was down while disputes ran, each made formal on Monday 1 June 2026. */
class ServerDownOverDisputesTest extends DisputeLife {

	@Test
	void serverWasDownOverSeveralLevels() {
		Dispute dispute = formal("DT-1");
		comesBack("DT-1", "2026-06-18T10:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 team-head: Not answered", "2 service-head: open");
		assertThat(levelDue(dispute)).as("two working days to reply").isEqualTo("2026-06-22");
		assertThat(timer("DT-1", MODEL.id("Reply date passed"))).isEqualTo("2026-06-22T23:00:00Z");
		assertThat(total(dispute).dueOn()).as("the date of the whole stays").isEqualTo("2026-06-29");
		assertThat(again(dispute).overTotalAt()).isNull();
		assertThat(level(dispute, 1, "dispute-reply")).extracting(Deadline::dueOn, Deadline::state)
			.asList()
			.extracting(Object::toString)
			.containsExactly("2026-06-05", "NOT_DONE");
		assertThat(letters("DT-1")).contains("dispute-to-answer to service-head", "dispute-not-answered to team-head")
			.doesNotContain("dispute-to-answer to service-of-services");
		at("DT-1", "2026-06-23T09:00:00Z");
		assertThat(turns(dispute)).last().isEqualTo("3 service-of-services: open");
		assertThat(levelDue(dispute)).as("in full again").isEqualTo("2026-06-26");
	}

	@Test
	void serverWasDownOverTheTimeOfTheWhole() {
		Dispute dispute = formal("DT-2");
		comesBack("DT-2", "2026-07-08T10:00:00Z");
		assertThat(again(dispute).overTotalAt()).as("the true instant").isEqualTo("2026-06-29T23:00:00Z");
		assertThat(total(dispute)).extracting(Deadline::state, (one) -> one.dueAt().toString())
			.containsExactly(DeadlineState.MISSED, "2026-06-29T23:00:00Z");
		assertThat(turns(dispute)).last().isEqualTo("4 director-1: open");
		assertThat(turns(dispute)).filteredOn((turn) -> turn.endsWith("open")).hasSize(1);
		assertThat(levelDue(dispute)).as("two working days to reply").isEqualTo("2026-07-10");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.FORMAL);
		assertThat(letters("DT-2")).contains("dispute-over-total to director-1")
			.as("who never had it is not asked")
			.doesNotContain("dispute-to-answer to service-head");
	}

	@Test
	void serverWasDownWhileTheTopWaitedForItsVerdict() {
		Dispute dispute = formal("DT-3");
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.goHigher(dispute.id(), 4, "It is urgent.")).isEmpty());
		workOff("DT-3");
		reply("DT-3");
		comesBack("DT-3", "2026-06-18T10:00:00Z");
		assertThat(turns(dispute)).as("asked once more, not once a day")
			.containsExactly("1 team-head: the IRO went to a higher level", "4 director-1: No verdict",
					"4 director-1: open");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-19");
	}

	/** Nothing ran until now. */
	private void comesBack(String child, String instant) {
		this.clock.set(Instant.parse(instant));
		workOff(child);
	}

	private Deadline level(Dispute dispute, int turn, String rule) {
		return this.jdbc.sql("select id from dispute_level where dispute_id = ? and turn = ?")
			.params(dispute.id(), turn)
			.query(Long.class)
			.optional()
			.map((id) -> this.deadlines.required(new Subject("level", id, dispute.childRef()), rule))
			.orElseThrow();
	}

}
