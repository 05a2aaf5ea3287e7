package org.iroengine.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;

import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

import org.iroengine.policy.PolicyInForce;

/**
 * Narrows what models may call, checks what people submit, and deploys the models before
 * any job runs.
 */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

	private final ApplicationContext context;

	private final Submissions submissions;

	private final PolicyInForce inForce;

	EnginePlugin(ApplicationContext context, Submissions submissions, PolicyInForce inForce) {
		this.context = context;
		this.submissions = submissions;
		this.inForce = inForce;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setExpressionManager(new SpringExpressionManager(this.context, new StepsBeans(this.context)));
		configuration.setTaskService(new CheckedTaskService(this.submissions));
		configuration.setFormService(new CheckedFormService(this.submissions));
		configuration.setPasswordEncryptor(new BcryptPasswords());
	}

	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		new Models(engine.getRepositoryService(), this.inForce.policy(),
				this.context.getBeanProvider(FormChoices.class))
			.deploy();
	}

}
