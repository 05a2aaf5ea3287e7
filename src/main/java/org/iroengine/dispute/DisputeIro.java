package org.iroengine.dispute;

import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.care.ProtectionPlan;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.review.ActingIro;
import org.iroengine.web.CurrentUser;

/**
 * Whose a child's disputes are: whoever acts as the child's IRO, or did last; where the
 * child never had one, the chair of the protection plan. Nobody else raises, judges or
 * withdraws them.
 */
@Component
public class DisputeIro {

	private final ActingIro iros;

	private final ProtectionPlans plans;

	DisputeIro(ActingIro iros, ProtectionPlans plans) {
		this.iros = iros;
		this.plans = plans;
	}

	/** The user's id; null where the child has nobody. */
	public String of(String childRef) {
		String iro = this.iros.orLast(childRef);
		return (iro != null) ? iro : chair(childRef);
	}

	/** Whether the signed-in user is that person. */
	public boolean isMe(String childRef) {
		return CurrentUser.name().equals(of(childRef));
	}

	private String chair(String childRef) {
		List<ProtectionPlan> plans = this.plans.of(childRef);
		return plans.isEmpty() ? null : plans.get(plans.size() - 1).chair();
	}

}
