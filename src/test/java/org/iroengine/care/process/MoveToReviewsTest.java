package org.iroengine.care.process;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.run.Run;
import org.iroengine.run.Runs;
import org.iroengine.run.RunsInTests;
import org.iroengine.support.Casework;
import org.iroengine.support.Household;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Processes of the version before reviews, which is deployed beside the product's, go on
 * in the version with reviews wherever they stand.
 */
@Import({ Household.class, RunsInTests.class })
class MoveToReviewsTest extends Casework {

	@Autowired
	Household household;

	@Autowired
	RepositoryService repository;

	@Autowired
	StartMoveToReviews start;

	@Autowired
	Runs runs;

	@Autowired
	RunsInTests running;

	@Autowired
	Reviews reviews;

	private ProcessDefinition current;

	private String before;

	/** The one with reviews is deployed once more, as a start of the product would. */
	@BeforeEach
	void theVersionBeforeIsDeployed() throws Exception {
		this.current = latest();
		try (InputStream model = getClass().getResourceAsStream("look-after-child-before-reviews.bpmn")) {
			this.before = this.repository.createDeployment()
				.addInputStream("before.bpmn", model)
				.deployWithResult()
				.getDeployedProcessDefinitions()
				.get(0)
				.getId();
		}
	}

	@AfterEach
	void itIsTakenAway() {
		this.repository.createDeploymentQuery()
			.list()
			.stream()
			.filter((one) -> one.getName() == null)
			.forEach((one) -> {
				this.repository.deleteDeployment(one.getId(), true);
			});
	}

	@Test
	void whateverWaitsGoesOnInTheVersionWithReviews() {
		this.household.waiting("MV-2");
		this.household.allocated("MV-3", "officer-1");
		arrive("MV-1", "2026-03-02T08:00");
		assertThat(List.of(version("MV-1"), version("MV-2"), version("MV-3"))).containsOnly(this.before);
		move();
		assertThat(List.of(version("MV-1"), version("MV-2"), version("MV-3"))).doesNotContain(this.before);
		assertThat(List.of(place("MV-1"), place("MV-2"), place("MV-3"))).containsExactly("Task_AnnounceTheStartOfCare",
				"Message_IroAllocated", "Task_OpenTheNextReview");
		List.of("MV-1", "MV-2", "MV-3").forEach(this::workOff);
		assertThat(reviews("MV-1")).isEmpty();
		assertThat(reviews("MV-2")).isEmpty();
		assertThat(reviews("MV-3")).containsExactly(1);
		assertThat(place("MV-1")).isEqualTo("Message_IroAllocated");
	}

	@Test
	void aMovedChildGetsAReviewWithTheIroAndEndsWithTheCare() {
		this.household.waiting("MV-4");
		move();
		this.tasks.complete(task("MV-4", "Task_ConfirmTheIro").getId(),
				Map.of("officer", "officer-1", "reason", "Knows the family."));
		workOff("MV-4");
		assertThat(reviews("MV-4")).containsExactly(1);
		this.care.end("MV-4", "2026-03-02T08:30", "returned home");
		assertThat(process("MV-4")).isNull();
	}

	@Test
	void careThatEndsMeanwhileNeedsNoMove() {
		this.household.waiting("MV-5");
		redeploy();
		this.start.start();
		this.care.end("MV-5", "2026-03-02T08:30", "returned home");
		Run run = finished();
		assertThat(run.failed()).isZero();
		assertThat(process("MV-5")).isNull();
	}

	/** A second node, or a start after a kill, finds the run under way. */
	@Test
	void aRunUnderWayIsNotStartedTwice() {
		this.household.waiting("MV-6");
		redeploy();
		this.start.start();
		long first = this.runs.latest(MoveToReviews.KIND).orElseThrow().id();
		this.start.start();
		assertThat(this.runs.latest(MoveToReviews.KIND).orElseThrow().id()).isEqualTo(first);
		assertThat(finished().failed()).isZero();
		this.start.start();
		assertThat(this.runs.latest(MoveToReviews.KIND).orElseThrow().id()).as("nothing is left to move")
			.isEqualTo(first);
	}

	private void move() {
		redeploy();
		this.start.start();
		assertThat(finished().failed()).isZero();
	}

	private void redeploy() {
		this.repository.createDeployment()
			.addModelInstance("after.bpmn", this.repository.getBpmnModelInstance(this.current.getId()))
			.deploy();
	}

	private Run finished() {
		long run = this.runs.latest(MoveToReviews.KIND).orElseThrow().id();
		this.running.finish(run);
		return this.runs.find(run).orElseThrow();
	}

	private ProcessDefinition latest() {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(LookAfterChild.PROCESS)
			.latestVersion()
			.singleResult();
	}

	private String version(String childRef) {
		return process(childRef).getProcessDefinitionId();
	}

	/** Where the process waits: for a message, or for the engine to go on. */
	private String place(String childRef) {
		return this.runtime.getActivityInstance(process(childRef).getId())
			.getActivityInstances("Message_IroAllocated").length > 0
					? "Message_IroAllocated"
					: this.management.createJobQuery()
						.processInstanceId(process(childRef).getId())
						.list()
						.stream()
						.map((job) -> this.management.createJobDefinitionQuery()
							.jobDefinitionId(job.getJobDefinitionId())
							.singleResult()
							.getActivityId())
						.findFirst()
						.orElseThrow();
	}

	private List<Integer> reviews(String childRef) {
		return this.reviews.ofChild(childRef).stream().map(Review::sequence).toList();
	}

	private ProcessInstance process(String childRef) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(LookAfterChild.PROCESS)
			.processInstanceBusinessKey(childRef)
			.singleResult();
	}

}
