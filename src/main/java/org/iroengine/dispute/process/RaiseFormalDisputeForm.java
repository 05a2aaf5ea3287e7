package org.iroengine.dispute.process;

import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.engine.StartForm;

/** The start form of {@code resolve-dispute}. */
@Component
class RaiseFormalDisputeForm implements StartForm {

	private final ObjectProvider<RaiseByForm> disputes;

	RaiseFormalDisputeForm(ObjectProvider<RaiseByForm> disputes) {
		this.disputes = disputes;
	}

	@Override
	public String process() {
		return ResolveDispute.PROCESS;
	}

	@Override
	public Set<String> fields() {
		return Set.of("childRef", "reason", "concern", "requested", "childsWishes", "impact", "startLevel",
				"levelReason", "challenged", "team", "reviewRef");
	}

	@Override
	public Result submit(Map<String, Object> values) {
		return this.disputes.getObject().raise(true, values);
	}

}
