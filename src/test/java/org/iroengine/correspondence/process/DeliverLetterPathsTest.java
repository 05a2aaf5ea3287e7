package org.iroengine.correspondence.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.LetterState;
import org.iroengine.correspondence.Recipient;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.support.Casework;
import org.iroengine.support.ModelFile;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Each path of a letter that mail could not deliver. */
class DeliverLetterPathsTest extends Casework {

	private static final ModelFile MODEL = ModelFile.of("correspondence", DeliverLetter.PROCESS);

	private static final Map<String, Object> FACTS = Map.of("reference", "DL", "initials", "", "officer", "officer-1",
			"allocatedBy", "manager", "due", "today", "dueExplained", "today", "link", "here");

	@Autowired
	Deadlines deadlines;

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(DeliverLetter.PROCESS, "DL-")).isEqualTo(MODEL.ids());
	}

	@Test
	void sentAgain() {
		Task task = parked("DL-1");
		assertThat(candidates(task)).containsExactly("business-support");
		assertThat(task.getDueDate().toInstant()).isBetween(deadline("DL-1").dueAt().minusSeconds(60),
				deadline("DL-1").dueAt());
		assertThat(this.runtime.getVariables(task.getProcessInstanceId())).containsOnlyKeys("letterId", "childRef",
				"delivery", "mail", "note");
		assertThat(this.tasks.getVariable(task.getId(), "view").toString()).contains("DL-1", "No mail address");
		complete("support", UserGroup.BUSINESS_SUPPORT, task,
				Map.of("delivery", DeliverLetter.SEND_AGAIN, "mail", "right@council.example"));
		assertThat(letter("DL-1").state()).isEqualTo(LetterState.WAITING);
		assertThat(letter("DL-1").recipient().mail()).isEqualTo("right@council.example");
		assertThat(scheduled(letter("DL-1"))).isEqualTo(1);
		assertClosed("DL-1", task);
		assertThat(audit("DL-1")).containsExactly("system: deadline started", "support: sent again",
				"support: deadline met");
	}

	@Test
	void deliveredOtherwise() {
		Task task = parked("DL-2");
		complete("support", UserGroup.BUSINESS_SUPPORT, task,
				Map.of("delivery", DeliverLetter.DELIVERED_OTHERWISE, "note", "handed over at the office"));
		assertThat(letter("DL-2").state()).isEqualTo(LetterState.WITHDRAWN);
		assertThat(scheduled(letter("DL-2"))).isZero();
		assertClosed("DL-2", task);
		assertThat(audit("DL-2")).containsExactly("system: deadline started", "support: withdrawn",
				"support: deadline met");
	}

	private Task parked(String childRef) {
		this.letters.write("iro-allocated-iro", childRef, new Recipient("nobody", "Nobody", null), childRef, FACTS);
		assertThat(letter(childRef).state()).isEqualTo(LetterState.PARKED);
		assertThat(openTasks(childRef)).isEmpty();
		workOff(childRef);
		return task(childRef, MODEL.id("Deliver the letter"));
	}

	private void assertClosed(String childRef, Task task) {
		assertThat(deadline(childRef).state()).isEqualTo(DeadlineState.MET);
		assertThat(deadline(childRef).heldBy()).isEqualTo("support");
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(childRef).count()).isZero();
		assertThat(openTasks(childRef)).isEmpty();
		assertThat(keptVariables(task.getProcessInstanceId())).isZero();
	}

	private Deadline deadline(String childRef) {
		return this.deadlines.required(DeliverLetter.subject(letter(childRef).id(), childRef),
				DeliverLetter.DELIVER_PARKED_LETTER);
	}

	private Letter letter(String childRef) {
		List<Letter> all = this.letters.list(new LetterFilter(childRef, null, null));
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private long scheduled(Letter letter) {
		return this.jdbc.sql("select count(*) from scheduled_tasks where task_instance = ?")
			.param(Long.toString(letter.id()))
			.query(Long.class)
			.single();
	}

}
