package org.iroengine.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.WebProperties;

/** What letters about an allocation may tell: reference, initials, officers and times. */
@Component
class AllocationFacts {

	private final Care care;

	private final Deadlines deadlines;

	private final WebProperties web;

	AllocationFacts(Care care, Deadlines deadlines, WebProperties web) {
		this.care = care;
		this.deadlines = deadlines;
		this.web = web;
	}

	Map<String, Object> of(Allocation allocation, String rule, Map<String, Object> more) {
		Deadline due = this.deadlines.required(allocation.subject(), rule);
		Child child = this.care.child(allocation.childRef()).orElseThrow();
		Map<String, Object> facts = new HashMap<>(more);
		facts.put("reference", allocation.childRef());
		facts.put("initials", Objects.requireNonNullElse(child.initials(), ""));
		facts.put("allocatedBy", Objects.requireNonNullElse(allocation.allocatedBy(), ""));
		facts.put("due", LondonTime.spoken(due.lastMoment()));
		facts.put("dueExplained", due.explanation());
		facts.put("link", this.web.address() + "/camunda/app/tasklist/");
		return facts;
	}

}
