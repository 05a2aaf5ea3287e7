package org.iroengine.deadline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.DeadlineDoors;
import org.iroengine.deadline.DeadlineFilter;
import org.iroengine.deadline.DeadlineState;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.Problems;
import org.iroengine.web.Problems.Fault;

/** Lists the deadlines of which the signed-in user may know. */
@RestController
class DeadlineListController {

	private static final Set<String> KNOWN = Set.of("child", "state", "reminders");

	private static final List<String> STATES = Arrays.stream(DeadlineState.values()).map(Enum::name).toList();

	private final Deadlines deadlines;

	private final DeadlineDoors doors;

	private final ObjectProvider<ChildAccess> access;

	DeadlineListController(Deadlines deadlines, DeadlineDoors doors, ObjectProvider<ChildAccess> access) {
		this.deadlines = deadlines;
		this.doors = doors;
		this.access = access;
	}

	/**
	 * Answers the deadlines, earliest due first, for one {@code child} or all that may be
	 * read, in one {@code state} or all; reminders only where {@code reminders=true}. 400
	 * lists every wrong parameter, 404 hides whether a child exists.
	 */
	@GetMapping("/api/deadlines")
	ResponseEntity<Object> list(@RequestParam Map<String, String> parameters) {
		List<Fault> faults = faults(parameters);
		if (!faults.isEmpty()) {
			return Problems.of(HttpStatus.BAD_REQUEST, "The list cannot be read; each fault says what to write.",
					faults);
		}
		String child = parameters.get("child");
		return (child == null || readable(child)) ? ResponseEntity.ok(views(parameters)) : Problems.noSuchChild(child);
	}

	private List<DeadlineView> views(Map<String, String> parameters) {
		DeadlineState state = parameters.containsKey("state") ? DeadlineState.valueOf(parameters.get("state")) : null;
		Map<String, Boolean> readable = new HashMap<>();
		return this.deadlines
			.list(new DeadlineFilter(parameters.get("child"), state, "true".equals(parameters.get("reminders"))))
			.stream()
			.filter((deadline) -> readable.computeIfAbsent(child(deadline), this::readable))
			.filter(this.doors.forList())
			.map(DeadlineView::of)
			.toList();
	}

	private boolean readable(String childRef) {
		ChildAccess children = this.access.getIfAvailable();
		return children != null && children.exists(childRef) && children.mayRead(childRef);
	}

	private static String child(Deadline deadline) {
		return deadline.subject().childRef();
	}

	private static List<Fault> faults(Map<String, String> parameters) {
		List<Fault> faults = new ArrayList<>();
		Set<String> unknown = new TreeSet<>(parameters.keySet());
		unknown.removeAll(KNOWN);
		unknown.forEach((name) -> faults.add(new Fault(name, "is not known here; use child, state or reminders")));
		if (!STATES.contains(parameters.getOrDefault("state", "MET"))) {
			faults.add(new Fault("state", "write one of " + String.join(", ", STATES)));
		}
		if (!Set.of("true", "false").contains(parameters.getOrDefault("reminders", "false"))) {
			faults.add(new Fault("reminders", "write true or false"));
		}
		return faults;
	}

}
