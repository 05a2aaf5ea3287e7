package org.iroengine.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.care.Caseload;
import org.iroengine.care.ListedChange;
import org.iroengine.care.ListedChild;
import org.iroengine.care.ListedOutcome;

/** Records the children of a return, and tells the report what became of each. */
@Component
class ReturnCaseload {

	private final Caseload caseload;

	private final ReturnOfficers officers;

	private final ReturnReviews reviews;

	ReturnCaseload(Caseload caseload, ReturnOfficers officers, ReturnReviews reviews) {
		this.caseload = caseload;
		this.officers = officers;
		this.reviews = reviews;
	}

	/** Answers the number of the run that gives the new periods their processes. */
	long take(ReturnFiles files, Report report, LocalDate today) {
		List<ReturnChild> children = children(files, report, today);
		Map<String, ListedOutcome> outcomes = new HashMap<>();
		this.caseload.compare(listed(children, false))
			.forEach((outcome) -> outcomes.put(outcome.child().childRef(), outcome));
		this.caseload.record(listed(children, true))
			.forEach((outcome) -> outcomes.put(outcome.child().childRef(), outcome));
		Set<String> refused = new HashSet<>();
		children.forEach((child) -> {
			if (!tell(child, outcomes.get(child.childRef()), report)) {
				refused.add(child.childRef());
			}
		});
		this.officers.take(files.rows(ReturnFiles.ALLOCATIONS), refused, report);
		this.reviews.take(files.rows(ReturnFiles.REVIEWS), refused, report, today);
		return this.caseload.beginProcesses(outcomes.values()
			.stream()
			.flatMap((outcome) -> outcome.changes().stream())
			.filter(ListedChange::isNewInCare)
			.map(ListedChange::period)
			.toList());
	}

	/** Every child of the header; rows of nobody are refused one by one. */
	private static List<ReturnChild> children(ReturnFiles files, Report report, LocalDate today) {
		Map<String, List<TableRow>> headers = files.byChild(ReturnFiles.HEADER);
		Map<String, List<TableRow>> episodes = files.byChild(ReturnFiles.EPISODES);
		headers.getOrDefault("", List.of())
			.forEach((row) -> report.refused(row, "CHILD", "The child's reference is missing. Write it."));
		episodes.forEach((ref, rows) -> {
			if (ref.isEmpty() || !headers.containsKey(ref)) {
				rows.forEach((row) -> report.refused(row, "CHILD",
						"There is no such child in the header. Add it there, or mend the reference."));
			}
		});
		return headers.entrySet()
			.stream()
			.filter((child) -> !child.getKey().isEmpty())
			.map((child) -> new ReturnChild(child.getValue(), episodes.getOrDefault(child.getKey(), List.of()), today))
			.toList();
	}

	private static List<ListedChild> listed(List<ReturnChild> children, boolean faultless) {
		return children.stream()
			.filter((child) -> child.faults().isEmpty() == faultless)
			.map(ReturnChild::listed)
			.toList();
	}

	/** Answers false where the child is refused. */
	private static boolean tell(ReturnChild child, ListedOutcome outcome, Report report) {
		child.notes().forEach((note) -> report.note(note, child.header()));
		if (!child.faults().isEmpty() || outcome.isRefused()) {
			report.refused(child, reasons(child, outcome));
			return false;
		}
		if (!outcome.changes().isEmpty() && !outcome.changes().get(0).period().startKnown()) {
			child.withoutStart().forEach(report::startUnknown);
		}
		ChangesInWords words = new ChangesInWords(outcome.changes());
		report.child(child.header(), words.what(), child.hasEpisodes() ? words.message() : "no episodes");
		return true;
	}

	/** Each place once, though the row and what is known may both speak against it. */
	private static List<FileFault> reasons(ReturnChild child, ListedOutcome outcome) {
		List<FileFault> reasons = new ArrayList<>();
		Set<String> places = new HashSet<>();
		Stream.concat(child.faults().stream(), outcome.faults().stream().map(child::placed))
			.filter((fault) -> places.add("%s %d %s".formatted(fault.file(), fault.line(), fault.column())))
			.forEach(reasons::add);
		return reasons;
	}

}
