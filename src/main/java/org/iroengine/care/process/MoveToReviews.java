package org.iroengine.care.process;

import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.CareVariables;
import org.iroengine.run.RunWork;

/**
 * Moves processes of periods of care that began before reviews did to the version with
 * reviews, one by one; a child who has an IRO goes on to the first of them.
 */
@Component
class MoveToReviews implements RunWork {

	static final String KIND = "move-to-reviews";

	private static final String WAITS_FOR_THE_END = "Message_CareEnded";

	private static final String WAITS_FOR_AN_IRO = "Message_IroAllocated";

	private static final String ANNOUNCES = "Task_AnnounceTheStartOfCare";

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final Care care;

	private final ReviewOnReview reviews;

	MoveToReviews(RuntimeService runtime, RepositoryService repository, Care care, ReviewOnReview reviews) {
		this.runtime = runtime;
		this.repository = repository;
		this.care = care;
		this.reviews = reviews;
	}

	@Override
	public String kind() {
		return KIND;
	}

	/** One that has ended, or was moved already, stays as it is. */
	@Override
	public void perform(long runId, String item) {
		ProcessInstance process = this.runtime.createProcessInstanceQuery().processInstanceId(item).singleResult();
		if (process != null && isBeforeReviews(process.getProcessDefinitionId())) {
			move(process);
		}
	}

	/** The processes that are still to be moved. */
	List<String> before() {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(LookAfterChild.PROCESS)
			.list()
			.stream()
			.map(ProcessDefinition::getId)
			.filter(this::isBeforeReviews)
			.flatMap(
					(version) -> this.runtime.createProcessInstanceQuery().processDefinitionId(version).list().stream())
			.map(ProcessInstance::getId)
			.toList();
	}

	/** With the period held, so that neither its end nor an IRO comes in between. */
	private void move(ProcessInstance process) {
		long period = (long) this.runtime.getVariable(process.getId(), CareVariables.PERIOD_ID);
		this.care.hold(period);
		this.runtime.newMigration(plan(process.getProcessDefinitionId())).processInstanceIds(process.getId()).execute();
		this.reviews.begin(period, process.getBusinessKey());
	}

	/** Every place in which the version before can wait. */
	private MigrationPlan plan(String from) {
		String to = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(LookAfterChild.PROCESS)
			.latestVersion()
			.singleResult()
			.getId();
		return this.runtime.createMigrationPlan(from, to)
			.mapActivities(ANNOUNCES, ANNOUNCES)
			.mapActivities(WAITS_FOR_THE_END, WAITS_FOR_AN_IRO)
			.updateEventTrigger()
			.build();
	}

	private boolean isBeforeReviews(String version) {
		return this.repository.getBpmnModelInstance(version).getModelElementById(WAITS_FOR_AN_IRO) == null;
	}

}
