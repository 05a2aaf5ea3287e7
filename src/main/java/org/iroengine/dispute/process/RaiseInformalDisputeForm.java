package org.iroengine.dispute.process;

import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.StartForm;

/** The start form of {@code resolve-informally}. */
@Component
class RaiseInformalDisputeForm implements StartForm {

	private final ObjectProvider<RaiseByForm> disputes;

	RaiseInformalDisputeForm(ObjectProvider<RaiseByForm> disputes) {
		this.disputes = disputes;
	}

	@Override
	public String process() {
		return ResolveInformally.PROCESS;
	}

	@Override
	public Set<String> fields() {
		return Set.of("childRef", "reason", "concern", "requested", "childsWishes", "impact", "challenged", "team",
				"reviewRef");
	}

	@Override
	public Result submit(Map<String, Object> values) {
		return this.disputes.getObject().raise(false, values);
	}

}
