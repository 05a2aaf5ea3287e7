package org.iroengine.dispute.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.dispute.CollectiveConcern;
import org.iroengine.dispute.CollectiveConcerns;
import org.iroengine.dispute.CollectiveOffered;
import org.iroengine.dispute.CollectiveViews;
import org.iroengine.dispute.CollectiveWatch;
import org.iroengine.dispute.DisputeRaised;

/**
 * Runs {@code raise-collective-concern}, one process for each concern that is offered.
 */
@Component
class RaiseCollectiveConcern {

	static final String PROCESS = "raise-collective-concern";

	/** The concern, a number. */
	static final String COLLECTIVE_ID = "collectiveId";

	/** The team's name, shown in lists. */
	static final String TEAM = "team";

	/** The reason in words, shown in lists. */
	static final String REASON = "reasonTitle";

	/** What the IRO manager decides: {@value #SEND} or {@value #NOT_NOW}. */
	static final String DECISION = "collectiveDecision";

	static final String SEND = "send";

	static final String NOT_NOW = "not-now";

	private final RuntimeService runtime;

	private final CollectiveConcerns concerns;

	private final CollectiveViews views;

	private final CollectiveWatch watch;

	RaiseCollectiveConcern(RuntimeService runtime, CollectiveConcerns concerns, CollectiveViews views,
			CollectiveWatch watch) {
		this.runtime = runtime;
		this.concerns = concerns;
		this.views = views;
		this.watch = watch;
	}

	@EventListener
	void on(CollectiveOffered news) {
		CollectiveConcern concern = this.concerns.get(news.collectiveId());
		this.runtime.startProcessInstanceByKey(PROCESS, concern.key(),
				Variables.putValue(COLLECTIVE_ID, concern.id())
					.putValue(TEAM, concern.teamName())
					.putValue(REASON, this.views.reason(concern)));
	}

	/** Where that makes a pattern, a concern is offered. */
	@EventListener
	void on(DisputeRaised news) {
		this.watch.count(news);
	}

}
