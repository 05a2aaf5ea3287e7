package org.iroengine.scenario;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.People;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** An officer who once worked with a child cannot be chosen as the child's IRO. */
@ServerTest
class WorkersAreBlockedTest {

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	People people;

	@Test
	void theReasonNamesTheRole() {
		this.authority.move();
		this.people.saveWork(List
			.of(new CaseWork("WORK-1", "officer-2", CaseRole.PERSONAL_ADVISER, LocalDate.of(2020, 1, 1), null)));
		Task task = this.household.waiting("WORK-1");
		Visitor manager = this.callers.person("manager");
		manager.get("/camunda/app/tasklist/default/");
		manager.post("/engine-rest/task/%s/claim".formatted(task.getId()), "{\"userId\": \"manager\"}");
		Answer form = manager.get("/engine-rest/task/%s/form-variables?variableNames=view&deserializeValues=false"
			.formatted(task.getId()));
		assertThat(form.body()).contains("is the child's personal adviser");
		Answer answer = manager.post("/engine-rest/task/%s/submit-form".formatted(task.getId()),
				"{\"variables\": {\"officer\": {\"value\": \"officer-2\"}}}");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().get("message").asText()).contains("Say why officer-2");
	}

}
