package org.iroengine.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Makes the engine's REST interface answer from the engine of the test's own application:
 * it takes the engine last registered in the whole JVM.
 */
class ServedEngine implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		ProcessEngines
			.registerProcessEngine(SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class));
	}

}
