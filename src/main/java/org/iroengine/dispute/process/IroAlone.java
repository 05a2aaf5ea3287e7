package org.iroengine.dispute.process;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.care.CareVariables;
import org.iroengine.dispute.DisputeIro;

/**
 * What only the IRO says of a dispute, whoever has got hold of its task: nobody else
 * judges or withdraws it.
 */
@Component
class IroAlone {

	private final ObjectProvider<DisputeIro> iro;

	IroAlone(ObjectProvider<DisputeIro> iro) {
		this.iro = iro;
	}

	/** What is wrong; empty where the signed-in user acts as the child's IRO. */
	List<String> faults(Map<String, Object> variables) {
		return this.iro.getObject().isMe((String) variables.get(CareVariables.CHILD_REF)) ? List.of()
				: List.of("Only whoever acts as the child's IRO may do this. Nothing was changed.");
	}

}
