package org.iroengine.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops taking new jobs as the first act of a shutdown; without it a node goes on
 * acquiring until it dies.
 */
@Component
class JobExecutorStop implements SmartLifecycle {

	private final ObjectProvider<JobExecutor> jobExecutor;

	private volatile boolean running;

	JobExecutorStop(ObjectProvider<JobExecutor> jobExecutor) {
		this.jobExecutor = jobExecutor;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.jobExecutor.ifAvailable(JobExecutor::shutdown);
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
