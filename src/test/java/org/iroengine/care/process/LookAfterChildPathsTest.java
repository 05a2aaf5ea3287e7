package org.iroengine.care.process;

import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.iroengine.care.EndOfCare;
import org.iroengine.support.Casework;
import org.iroengine.support.ModelFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Each path of the process of a period of care. */
class LookAfterChildPathsTest extends Casework {

	private static final ModelFile MODEL = ModelFile.of("care", LookAfterChild.PROCESS);

	@AfterAll
	void everyNodeWasPassed() {
		assertThat(visited(LookAfterChild.PROCESS, "LAC-")).isEqualTo(MODEL.ids());
	}

	@Test
	void careEnds() {
		long period = arrive("LAC-1", "2026-03-02T08:00");
		ProcessInstance process = process("LAC-1");
		assertThat(process.getBusinessKey()).isEqualTo("LAC-1");
		assertThat(this.runtime.getVariables(process.getId()))
			.isEqualTo(Map.of("periodId", period, "childRef", "LAC-1"));
		workOff("LAC-1");
		ProcessEngineTests.assertThat(process)
			.isWaitingAt(MODEL.id("Care ended"))
			.hasVariables("periodId", "childRef", "stillLookedAfter");
		assertThat(this.care.end("LAC-1", "2026-03-02T08:30", "returned home")).isInstanceOf(EndOfCare.Ended.class);
		ProcessEngineTests.assertThat(process)
			.isEnded()
			.hasPassed(MODEL.id("Period of care closed"))
			.hasNotPassed(MODEL.id("Care had ended already"));
		assertThat(audit("LAC-1")).startsWith("system: came into care").contains("system: care ended");
	}

	/** Care ends before the engine has come to announce its start: nobody hears of it. */
	@Test
	void careHadEndedAlready() {
		arrive("LAC-2", "2026-03-02T08:00");
		ProcessInstance process = process("LAC-2");
		this.care.end("LAC-2", "2026-03-02T08:30", "returned home");
		workOff("LAC-2");
		ProcessEngineTests.assertThat(process)
			.isEnded()
			.hasPassed(MODEL.id("Care had ended already"))
			.hasNotPassed(MODEL.id("Care ended"));
		assertThat(audit("LAC-2")).containsExactly("system: came into care", "system: care ended");
		assertThat(letters("LAC-2")).isEmpty();
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey("LAC-2").count()).isZero();
	}

	private ProcessInstance process(String childRef) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(LookAfterChild.PROCESS)
			.processInstanceBusinessKey(childRef)
			.singleResult();
	}

}
