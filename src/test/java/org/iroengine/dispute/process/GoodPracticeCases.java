package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewLife;
import org.iroengine.web.UserGroup;

/** A test in which officers acknowledge good practice by the form of Tasklist. */
abstract class GoodPracticeCases extends ReviewLife {

	static final ModelFile MODEL = ModelFile.of("dispute", AcknowledgeGoodPractice.PROCESS);

	static final String NOTE = MODEL.id("Take note of good practice");

	static final String WORDS = "She was heard before the move and had her say.";

	@Autowired
	FormService forms;

	@Autowired
	RepositoryService repository;

	@Autowired
	ProtectionPlans plans;

	void acknowledge(String childRef, String officer) {
		submit(officer, Map.of("childRef", childRef, "theme", "childs-voice", "words", WORDS));
		workOff(childRef);
	}

	void submit(String officer, Map<String, Object> values) {
		as(officer, UserGroup.IRO,
				() -> this.forms.submitStartForm(this.repository.createProcessDefinitionQuery()
					.processDefinitionKey(AcknowledgeGoodPractice.PROCESS)
					.latestVersion()
					.singleResult()
					.getId(), values));
	}

	Task notes(String childRef, String person) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(childRef)
			.taskDefinitionKey(NOTE)
			.taskAssignee(person)
			.singleResult();
	}

	List<String> lines(String childRef) {
		return this.jdbc.sql("""
				select person || ': ' || reply.words from good_practice_reply reply
				join good_practice good on good.id = practice_id where child_ref = ? order by reply.id
				""").param(childRef).query(String.class).list();
	}

	long count(String rows) {
		return this.jdbc.sql("select count(*) from " + rows).query(Long.class).single();
	}

}
