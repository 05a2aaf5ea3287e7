package org.iroengine.dispute;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.WebProperties;

/** Puts together what people read of a collective concern. */
@Component
public class CollectiveViews {

	private final CollectiveConcerns concerns;

	private final DisputeReasons reasons;

	private final WebProperties web;

	CollectiveViews(CollectiveConcerns concerns, DisputeReasons reasons, WebProperties web) {
		this.concerns = concerns;
		this.reasons = reasons;
		this.web = web;
	}

	/** What the forms show. */
	@Transactional(readOnly = true)
	public CollectiveView of(long id) {
		CollectiveConcern concern = this.concerns.get(id);
		List<CollectiveCase> cases = this.concerns.cases(id);
		String clock = (concern.responder() != null) ? this.concerns.due(id).explanation() : "";
		return new CollectiveView(concern.teamName(), reason(concern), concern.quarter(), cases.size(), clock,
				"/collective-concerns/" + id, cases);
	}

	/** What people read; the id where the table in force has the reason no more. */
	public String reason(CollectiveConcern concern) {
		return this.reasons.find(concern.reason()).map(DisputeReason::title).orElse(concern.reason());
	}

	String address(long id) {
		return "%s/collective-concerns/%d".formatted(this.web.address(), id);
	}

}
