package org.iroengine.dispute.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.dispute.Promises;
import org.iroengine.dispute.Verdict;
import org.iroengine.dispute.WrittenPromise;
import org.iroengine.web.Problems.Fault;

/** Checks the IRO's verdict. */
@Component
class GiveVerdictForm implements DisputeForm {

	static final String TASK = "Task_GiveTheVerdictOnTheReply";

	static final String VERDICT = "verdict";

	static final String WORDS = "verdictWords";

	/** What the outcome changes for the child, or null. */
	static final String IMPACT = "impactOnChild";

	/** An action that was promised, or null. */
	static final String ACTION = "action";

	/** Who promised it, or null. */
	static final String OWNER = "actionOwner";

	/** Until when, such as 2026-03-02, or null. */
	static final String BY = "actionBy";

	private final IroAlone iro;

	private final Promises promises;

	GiveVerdictForm(IroAlone iro, Promises promises) {
		this.iro = iro;
		this.promises = promises;
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public Set<String> fields() {
		return Set.of(VERDICT, WORDS, IMPACT, ACTION, OWNER, BY);
	}

	@Override
	public List<String> faults(Map<String, Object> variables, Map<String, Object> values) {
		Typed typed = new Typed(values);
		WrittenPromise promise = new WrittenPromise(typed.text(ACTION), typed.text(OWNER), typed.text(BY));
		List<String> faults = new ArrayList<>(this.iro.faults(variables));
		if (Verdict.of(values.get(VERDICT)).isEmpty()) {
			faults.add("Say whether you are satisfied with the reply.");
		}
		typed.need(WORDS, "Say what has been achieved, or what is missing", faults);
		if (typed.is(VERDICT, Verdict.SATISFIED.word())) {
			typed.need(IMPACT, "Say what it changes for the child", faults);
			if (!promise.saysNothing()) {
				this.promises.faults(promise).stream().map(Fault::message).forEach(faults::add);
			}
		}
		else if (!promise.saysNothing()) {
			faults.add("Only an outcome promises an action: leave it out.");
		}
		return faults;
	}

}
