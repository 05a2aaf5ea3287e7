package org.iroengine.engine;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Casework;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Whoever is the slower of two at one task hears that it is done, however the engine
 * stumbles over it.
 */
class SlowerOfTwoTest extends Casework {

	@Autowired
	Submissions submissions;

	@Autowired
	ProcessEngine engine;

	@Test
	void aStumbleOverAProcessThatEndedMeanwhileIsToldAsDone() {
		arrive("SL-1", "2026-03-02T08:00");
		workOff("SL-1");
		Task task = this.tasks.createTaskQuery().processInstanceBusinessKey("SL-1").singleResult();
		Map<String, Object> values = Map.of("officer", "officer-1", "reason", "knows the family");
		assertThatThrownBy(() -> this.submissions.checked(executor(), task.getId(), values, () -> {
			this.tasks.complete(task.getId(), values);
			throw new NullPointerException("the process is gone");
		})).hasMessageContaining("Already done").hasMessageContaining("Nothing was changed");
	}

	private CommandExecutor executor() {
		return ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired();
	}

}
