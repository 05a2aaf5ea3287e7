package org.iroengine.dispute.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.dispute.CollectiveHandover;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** A collective concern follows to whoever answers for the service manager. */
class CollectiveHandoverTest extends CollectiveCases {

	@Autowired
	CollectiveHandover handover;

	@Autowired
	Absences absences;

	@Test
	void theDeputyAnswersWhileTheServiceManagerIsAway() {
		person("service-2", UserGroup.SERVICE_MANAGER, null);
		long id = offered("ch-away", Map.of(UserGroup.SERVICE_MANAGER, "service-2"));
		complete("manager", UserGroup.IRO_MANAGER, task(key(id), DecideOnCollectiveConcernForm.TASK),
				Map.of("collectiveDecision", "send", "collectiveWords", "Plans wait."));
		Instant due = dueOf(id);
		this.absences
			.save(new Absence("service-2", LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4), "head-of-service-1"));
		this.clock.set(Instant.parse("2026-03-03T09:00:00Z"));
		this.handover.look();
		assertThat(holderOf(id)).isEqualTo("head-of-service-1 because service-2 is absent until Wed 4 Mar 2026");
		assertThat(dueOf(id)).as("no clock moves").isEqualTo(due);
		this.clock.set(Instant.parse("2026-03-05T09:00:00Z"));
		this.handover.look();
		assertThat(holderOf(id)).as("back at work").isEqualTo("service-2 because -");
		person("service-2", UserGroup.SERVICE_MANAGER, LocalDate.of(2026, 3, 5));
		this.clock.set(Instant.parse("2026-03-06T09:00:00Z"));
		this.handover.look();
		assertThat(holderOf(id)).as("there is nobody else").isEqualTo("service-2 because -");
	}

	@Test
	void oneThatCannotBeHandedOverKeepsNoneOfTheOthers() {
		person("service-3", UserGroup.SERVICE_MANAGER, null);
		long stuck = sent("ch-stuck");
		long free = sent("ch-free");
		String process = task(key(stuck), AnswerCollectiveConcernForm.TASK).getProcessInstanceId();
		this.runtime.suspendProcessInstanceById(process);
		this.absences
			.save(new Absence("service-3", LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4), "head-of-service-1"));
		this.clock.set(Instant.parse("2026-03-03T09:00:00Z"));
		this.handover.look();
		assertThat(holderOf(stuck)).isEqualTo("service-3 because -");
		assertThat(holderOf(free)).startsWith("head-of-service-1 because");
		this.runtime.activateProcessInstanceById(process);
	}

	private long sent(String team) {
		long id = offered(team, Map.of(UserGroup.SERVICE_MANAGER, "service-3"));
		complete("manager", UserGroup.IRO_MANAGER, task(key(id), DecideOnCollectiveConcernForm.TASK),
				Map.of("collectiveDecision", "send", "collectiveWords", "Plans wait."));
		return id;
	}

	/** Who has the task, and why the concern says so. */
	private String holderOf(long id) {
		String why = this.jdbc.sql("select coalesce(why, '-') from collective_concern where id = ?")
			.param(id)
			.query(String.class)
			.single();
		return task(key(id), AnswerCollectiveConcernForm.TASK).getAssignee() + " because " + why;
	}

	private Instant dueOf(long id) {
		return task(key(id), AnswerCollectiveConcernForm.TASK).getDueDate().toInstant();
	}

}
