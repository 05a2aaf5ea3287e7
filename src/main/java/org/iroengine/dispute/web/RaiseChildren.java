package org.iroengine.dispute.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.MyChildren;
import org.iroengine.care.ProtectionPlans;
import org.iroengine.dispute.ConcernsOfMine;
import org.iroengine.dispute.web.RaiseFacts.Choice;
import org.iroengine.web.CurrentUser;

/** The children about whom the signed-in user raises disputes. */
@Component
class RaiseChildren {

	private final MyChildren children;

	private final ProtectionPlans plans;

	private final ConcernsOfMine concerns;

	RaiseChildren(MyChildren children, ProtectionPlans plans, ConcernsOfMine concerns) {
		this.children = children;
		this.plans = plans;
		this.concerns = concerns;
	}

	/**
	 * Those whose IRO the user is or covers, those whose plan the user chairs, and those
	 * about whom something is suggested to the user, each once.
	 */
	Collection<Choice> list() {
		String me = CurrentUser.name();
		Stream<Choice> mine = this.children.of(me).stream().map((child) -> new Choice(child.childRef(), child.label()));
		Stream<Choice> planned = this.plans.open()
			.stream()
			.filter((plan) -> me.equals(plan.chair()))
			.map((plan) -> new Choice(plan.childRef(), plan.label()));
		Stream<Choice> suggested = this.concerns.list()
			.stream()
			.map((one) -> new Choice(one.concern().childRef(), one.child()));
		return Stream.of(mine, planned, suggested)
			.flatMap(Function.identity())
			.collect(Collectors.toMap(Choice::value, Function.identity(), (first, again) -> first, LinkedHashMap::new))
			.values();
	}

}
