package org.iroengine.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Has the engine of the tests tell which nodes and arrows it passes. */
@TestConfiguration
public class CoveredModels {

	@Bean
	ProcessEnginePlugin tellsWhatItPasses() {
		return new AbstractProcessEnginePlugin() {
			@Override
			public void preInit(ProcessEngineConfigurationImpl engine) {
				List<BpmnParseListener> listeners = new ArrayList<>(
						Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElse(List.of()));
				listeners.add(PassedModels.ALL);
				engine.setCustomPostBPMNParseListeners(listeners);
			}
		};
	}

}
