package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.dispute.DisputeIro;
import org.iroengine.dispute.Disputes;
import org.iroengine.dispute.Raised;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.engine.StartForm;
import org.iroengine.web.Problems.Fault;

/** Raises a dispute from a start form: the same operation as a call over the API. */
@Component
class RaiseByForm {

	private final Disputes disputes;

	private final DisputeIro iro;

	RaiseByForm(Disputes disputes, DisputeIro iro) {
		this.disputes = disputes;
		this.iro = iro;
	}

	StartForm.Result raise(boolean formal, Map<String, Object> values) {
		String child = text(values, "childRef");
		if (child == null || !this.iro.isMe(child)) {
			return new StartForm.Refused(
					List.of("Give the reference of a child whose IRO you are, or for whose IRO you act."));
		}
		List<String> faults = new ArrayList<>();
		new Typed(values).wholeNumber("startLevel", "Give the level", faults);
		if (!faults.isEmpty()) {
			return new StartForm.Refused(faults);
		}
		Raised raised = this.disputes.raise(written(child, formal, values));
		if (raised instanceof Raised.Done done) {
			return new StartForm.Started(ResolveDispute.DISPUTE_ID, done.dispute().id());
		}
		return new StartForm.Refused(
				(raised instanceof Raised.Refused refused) ? refused.faults().stream().map(Fault::message).toList()
						: List.of(((Raised.NotYours) raised).advice()));
	}

	private static WrittenDispute written(String child, boolean formal, Map<String, Object> values) {
		return new WrittenDispute(child, formal, text(values, "reason"), null, text(values, "concern"),
				text(values, "requested"), text(values, "childsWishes"), text(values, "impact"),
				new Typed(values).number("startLevel"), text(values, "levelReason"), text(values, "reviewRef"), null,
				text(values, "challenged"), text(values, "team"), null);
	}

	/** What was typed, or null where the field was left empty. */
	private static String text(Map<String, Object> values, String field) {
		Object value = values.get(field);
		return (value == null || value.toString().isBlank()) ? null : value.toString().strip();
	}

}
