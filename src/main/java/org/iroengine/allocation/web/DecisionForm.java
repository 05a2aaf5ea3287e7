package org.iroengine.allocation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.util.MultiValueMap;

import org.iroengine.allocation.CaseloadChild;
import org.iroengine.allocation.DayRange;
import org.iroengine.allocation.LeftCaseload;
import org.iroengine.allocation.Reassignment;
import org.iroengine.calendar.WrittenDate;

/**
 * What a manager has chosen for the children of an officer, as it was typed.
 *
 * @param choices the officers of the children decided about
 * @param decision {@value #COVER} or {@value #REALLOCATION}
 * @param from the first day of a cover
 * @param to the last day of a cover
 */
record DecisionForm(Choices choices, String decision, String from, String to) {

	static final String COVER = "cover";

	static final String REALLOCATION = "reallocation";

	private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** Before anything is typed: the days of the absence that are still to come. */
	static DecisionForm of(Reassignment reassignment, LocalDate today) {
		if (reassignment.isVacancy()) {
			return new DecisionForm(Choices.none(), REALLOCATION, "", "");
		}
		LocalDate from = reassignment.firstDay().isBefore(today) ? today : reassignment.firstDay();
		return new DecisionForm(Choices.none(), COVER, AS_WRITTEN.format(from),
				AS_WRITTEN.format(reassignment.lastDay()));
	}

	static DecisionForm read(MultiValueMap<String, String> form, LeftCaseload caseload) {
		Choices choices = form.containsKey("all") ? all(caseload, form) : Choices.ticked(form);
		return new DecisionForm(choices, form.getFirst("decision"), text(form, "from"), text(form, "to"));
	}

	boolean isCover() {
		return COVER.equals(this.decision);
	}

	/** What is wrong apart from the officers, each fault with its field. */
	List<CaseloadFaults.Fault> faults(LocalDate today) {
		List<CaseloadFaults.Fault> faults = new ArrayList<>();
		if (!isCover() && !REALLOCATION.equals(this.decision)) {
			faults.add(new CaseloadFaults.Fault("decision-cover", "Choose cover for some days, or another IRO."));
		}
		if (this.choices.size() == 0) {
			faults.add(new CaseloadFaults.Fault("children", "Tick the children you decide about, or decide for all."));
		}
		if (isCover()) {
			dateFaults(today, faults);
		}
		return faults;
	}

	/** The days of the cover; only where there are no faults. */
	DayRange days() {
		return new DayRange(date(this.from).orElseThrow(), date(this.to).orElseThrow());
	}

	/** Who stands in the child's row: the one chosen, else the one proposed. */
	public String officerOf(CaseloadChild child) {
		String officer = this.choices.officers().getOrDefault(child.allocationId(), child.proposed());
		return child.may().stream().anyMatch((one) -> one.id().equals(officer)) ? officer : null;
	}

	private void dateFaults(LocalDate today, List<CaseloadFaults.Fault> faults) {
		Optional<LocalDate> first = date(this.from);
		Optional<LocalDate> last = date(this.to);
		if (first.isEmpty() || first.get().isBefore(today)) {
			faults.add(new CaseloadFaults.Fault("from", "Write the first day as 31/01/2026, today or later."));
		}
		if (last.isEmpty() || last.get().isBefore(first.orElse(today))) {
			faults.add(new CaseloadFaults.Fault("to", "Write the last day as 31/01/2026, not before the first."));
		}
	}

	private static Choices all(LeftCaseload caseload, MultiValueMap<String, String> form) {
		Map<Long, String> officers = new LinkedHashMap<>();
		caseload.children()
			.forEach((child) -> officers.put(child.allocationId(),
					form.getFirst(Choices.OFFICER_OF + child.allocationId())));
		return new Choices(officers);
	}

	private static Optional<LocalDate> date(String written) {
		return WrittenDate.read(written.strip());
	}

	private static String text(MultiValueMap<String, String> form, String field) {
		return Objects.requireNonNullElse(form.getFirst(field), "");
	}

}
