package org.iroengine.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Makes the engine's REST interface and assertions look at the engine of the test's own
 * application: they take the engine last registered in the whole JVM.
 */
class ServedEngine implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		ProcessEngine engine = SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class);
		ProcessEngines.registerProcessEngine(engine);
		ProcessEngineTests.init(engine);
	}

}
