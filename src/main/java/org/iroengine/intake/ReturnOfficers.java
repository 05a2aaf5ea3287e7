package org.iroengine.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Allocation;
import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.care.Care;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/** Records the officers whom a return names for children of the opening caseload. */
@Component
class ReturnOfficers {

	private final People people;

	private final Care care;

	private final Allocations allocations;

	private final OpeningCaseload opening;

	ReturnOfficers(People people, Care care, Allocations allocations, OpeningCaseload opening) {
		this.people = people;
		this.care = care;
		this.allocations = allocations;
		this.opening = opening;
	}

	/**
	 * Records each officer that can be.
	 * @param refusedChildren the children whose rows are refused with them
	 */
	void take(List<TableRow> rows, Set<String> refusedChildren, Report report) {
		Set<String> officers = this.people.inRole(UserGroup.IRO).stream().map(Person::id).collect(Collectors.toSet());
		Map<String, Set<String>> named = rows.stream()
			.collect(Collectors.groupingBy((row) -> row.cell("CHILD"),
					Collectors.mapping((row) -> row.cell("OFFICER"), Collectors.toSet())));
		Set<String> seen = new HashSet<>();
		rows.forEach((row) -> {
			String child = row.cell("CHILD");
			if (refusedChildren.contains(child)) {
				report.refused(row, "CHILD", "The child is refused, and this row with it.");
			}
			else if (named.get(child).size() > 1) {
				report.refused(row, "OFFICER",
						"The child has several rows with different officers. Keep the right one.");
			}
			else if (!officers.contains(row.cell("OFFICER"))) {
				report.refused(row, "OFFICER",
						"There is no officer with this id. Check the id, or import the people first.");
			}
			else if (this.care.child(child).isEmpty()) {
				report.refused(row, "CHILD", "There is no such child, in the header or here. Mend the reference.");
			}
			else if (seen.add(child)) {
				record(row, report);
			}
		});
	}

	private void record(TableRow row, Report report) {
		Optional<PeriodOfCare> period = this.care.openPeriod(row.cell("CHILD"));
		if (period.isEmpty()) {
			report.note(row.fault("CHILD", "The child is not in care now; no officer is needed."), row);
		}
		else if (!period.get().opening()) {
			report.note(
					row.fault("CHILD", "The child came into care since go-live; the officer is confirmed in the task."),
					row);
		}
		else {
			record(row, period.get(), report);
		}
	}

	private void record(TableRow row, PeriodOfCare period, Report report) {
		Optional<Allocation> current = this.allocations.current(period.childRef());
		if (current.isEmpty()) {
			this.opening.record(period, row.cell("OFFICER"))
				.ifPresent((reason) -> report.refused(row, "OFFICER", reason));
		}
		else if (!current.get().officer().equals(row.cell("OFFICER"))) {
			report.note(row.fault("OFFICER", "The child has another officer already, who stays. Reallocate the child."),
					row);
		}
	}

}
