package org.iroengine.dispute.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.iroengine.deadline.DeadlineState;
import org.iroengine.dispute.Dispute;
import org.iroengine.dispute.DisputeState;
import org.iroengine.support.DisputeLife;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Each path of a formal dispute. */
class ResolveDisputePathsTest extends DisputeLife {

	@Test
	void answeredAndSatisfiedAtTheFirstLevel() {
		Dispute dispute = formal("RD-1");
		assertThat(holder("RD-1", REPLY)).isEqualTo("team-head");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-05");
		assertThat(total(dispute).dueOn()).isEqualTo("2026-06-29");
		reply("RD-1");
		assertThat(again(dispute).state()).as("a reply resolves nothing").isEqualTo(DisputeState.FORMAL);
		assertThat(holder("RD-1", VERDICT)).isEqualTo("officer-1");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-02");
		judge("RD-1", "satisfied");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.RESOLVED);
		assertThat(again(dispute).closure().impactOnChild()).isEqualTo("Knows where to live.");
		assertThat(total(dispute).state()).isEqualTo(DeadlineState.MET);
		assertThat(turns(dispute)).containsExactly("1 team-head: resolved");
		assertThat(letters("RD-1")).contains("dispute-to-answer to team-head", "dispute-replied to officer-1",
				"dispute-closed to team-head");
	}

	@Test
	void answeredAndSatisfiedAtTheSecondLevel() {
		answeredAndSatisfiedAt("RD-2", 2);
	}

	@Test
	void answeredAndSatisfiedAtTheThirdLevel() {
		answeredAndSatisfiedAt("RD-3", 3);
	}

	@Test
	void answeredAndSatisfiedAtTheTop() {
		answeredAndSatisfiedAt("RD-4", 4);
	}

	private void answeredAndSatisfiedAt(String child, int level) {
		Dispute dispute = formal(child);
		for (int below = 1; below < level; below++) {
			reply(child);
			judge(child, "not-satisfied");
		}
		reply(child);
		judge(child, "satisfied");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.RESOLVED);
		assertThat(turns(dispute)).hasSize(level).last().asString().startsWith(level + " ").endsWith(": resolved");
	}

	@Test
	void silentAtEveryLevel() {
		Dispute dispute = formal("RD-5");
		assertThat(timer("RD-5", MODEL.id("Reply date passed"))).isEqualTo("2026-06-05T23:00:00Z");
		at("RD-5", "2026-06-06T09:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 team-head: Not answered", "2 service-head: open");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-11");
		assertThat(letters("RD-5")).contains("dispute-reply-reminder to team-head", "dispute-level-ends to officer-1",
				"dispute-not-answered to team-head", "dispute-not-answered to officer-1",
				"dispute-to-answer to service-head");
		assertThat(this.jdbc.sql("""
				select distinct held_until from letter where child_ref = 'RD-5'
				and purpose in ('dispute-not-answered', 'dispute-to-answer') and created_at > '2026-06-05'
				""").query(Timestamp.class).list()).extracting(Timestamp::toInstant)
			.as("09:00 of the next working day")
			.containsExactly(Instant.parse("2026-06-08T08:00:00Z"));
		at("RD-5", "2026-06-12T09:00:00Z");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-17");
		at("RD-5", "2026-06-18T09:00:00Z");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-23");
		at("RD-5", "2026-06-24T09:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 team-head: Not answered", "2 service-head: Not answered",
				"3 service-of-services: Not answered", "4 director-1: Not answered", "4 director-1: open");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-29");
		assertThat(again(dispute).overTotalAt()).isNull();
		at("RD-5", "2026-06-30T09:00:00Z");
		assertThat(again(dispute).overTotalAt()).isEqualTo("2026-06-29T23:00:00Z");
		assertThat(again(dispute).state()).as("a date closes nothing").isEqualTo(DisputeState.FORMAL);
		assertThat(total(dispute).state()).isEqualTo(DeadlineState.MISSED);
		assertThat(letters("RD-5")).contains("dispute-over-total to director-1", "dispute-over-total to manager");
		assertThat(holder("RD-5", REPLY)).isEqualTo("director-1");
	}

	@Test
	void unsatisfiedAtEveryLevel() {
		Dispute dispute = formal("RD-6");
		for (String responder : List.of("team-head", "service-head", "service-of-services", "director-1")) {
			assertThat(holder("RD-6", REPLY)).isEqualTo(responder);
			reply("RD-6");
			judge("RD-6", responder.equals("team-head") ? "partly" : "not-satisfied");
		}
		assertThat(turns(dispute)).containsExactly("1 team-head: Not satisfied", "2 service-head: Not satisfied",
				"3 service-of-services: Not satisfied", "4 director-1: Not satisfied", "4 director-1: open");
		assertThat(again(dispute).isOpen()).isTrue();
	}

	@Test
	void timeOfTheWholePassedBelowTheTop() {
		Dispute dispute = formal("RD-7");
		at("RD-7", "2026-06-05T09:00:00Z");
		reply("RD-7");
		at("RD-7", "2026-06-08T09:00:00Z");
		judge("RD-7", "not-satisfied");
		at("RD-7", "2026-06-12T09:00:00Z");
		reply("RD-7");
		at("RD-7", "2026-06-15T09:00:00Z");
		judge("RD-7", "not-satisfied");
		this.moveTotal(dispute, "2026-06-16");
		at("RD-7", "2026-06-17T09:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 team-head: Not satisfied", "2 service-head: Not satisfied",
				"3 service-of-services: the time of the whole dispute is over", "4 director-1: open");
		assertThat(holder("RD-7", REPLY)).isEqualTo("director-1");
	}

	/**
	 * As if the council had shortened the whole: the ladder of the shipped table always
	 * fits.
	 */
	private void moveTotal(Dispute dispute, String day) {
		this.jdbc.sql("update deadline set due_on = ?, due_at = ? where subject_kind = 'dispute' and subject_id = ?")
			.params(LocalDate.parse(day), Timestamp.from(Instant.parse(day + "T23:00:00Z")), dispute.id())
			.update();
		this.management.createJobQuery()
			.timers()
			.list()
			.stream()
			.filter((job) -> job.getProcessInstanceId().equals(task(dispute.childRef(), REPLY).getProcessInstanceId()))
			.forEach((job) -> this.management.recalculateJobDuedate(job.getId(), false));
	}

	@Test
	void theIroGoesHigher() {
		Dispute dispute = formal("RD-8");
		onPage("officer-2", UserGroup.IRO,
				() -> assertThat(this.moves.goHigher(dispute.id(), 4, "It is urgent.")).extracting("field")
					.containsExactly("user"));
		onPage("officer-1", UserGroup.IRO, () -> {
			assertThat(this.moves.goHigher(dispute.id(), 4, " ")).extracting("field").containsExactly("reason");
			assertThat(this.moves.goHigher(dispute.id(), 1, "Why not")).extracting("field").containsExactly("level");
			assertThat(this.moves.goHigher(dispute.id(), 4, "It is urgent.")).isEmpty();
		});
		workOff("RD-8");
		assertThat(turns(dispute)).containsExactly("1 team-head: the IRO went to a higher level", "4 director-1: open");
		assertThat(holder("RD-8", REPLY)).isEqualTo("director-1");
		assertThat(total(dispute).dueOn()).isEqualTo("2026-06-29");
	}

	@Test
	void noVerdictInTime() {
		Dispute dispute = formal("RD-11");
		at("RD-11", "2026-06-03T09:00:00Z");
		reply("RD-11");
		assertThat(levelDue(dispute)).isEqualTo("2026-06-04");
		at("RD-11", "2026-06-05T09:00:00Z");
		assertThat(turns(dispute)).containsExactly("1 team-head: No verdict", "2 service-head: open");
		assertThat(levelDue(dispute)).as("from the date of the verdict").isEqualTo("2026-06-10");
		assertThat(letters("RD-11")).contains("dispute-no-verdict to manager");
	}

	@Test
	void noVerdictAtTheTop() {
		Dispute dispute = formal("RD-12");
		onPage("officer-1", UserGroup.IRO,
				() -> assertThat(this.moves.goHigher(dispute.id(), 4, "It is urgent.")).isEmpty());
		workOff("RD-12");
		reply("RD-12");
		at("RD-12", "2026-06-03T09:00:00Z");
		assertThat(turns(dispute)).last().isEqualTo("4 director-1: open");
		assertThat(holder("RD-12", REPLY)).as("nobody is asked for the same reply").isEmpty();
		assertThat(holder("RD-12", VERDICT)).isEqualTo("officer-1");
		judge("RD-12", "satisfied");
		assertThat(again(dispute).state()).isEqualTo(DisputeState.RESOLVED);
	}

}
