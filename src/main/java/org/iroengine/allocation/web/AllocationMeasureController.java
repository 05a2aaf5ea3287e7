package org.iroengine.allocation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.allocation.AllocationMeasures;
import org.iroengine.allocation.LatenessReason;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.Problems;

/** {@code /api/allocations}: how soon children are given an IRO, and why not sooner. */
@RestController
@RequestMapping("/api/allocations")
@PreAuthorize("hasAnyAuthority('iro-manager', 'safeguarding-head', 'business-support', 'service-account')")
class AllocationMeasureController {

	private final AllocationMeasures measures;

	private final ChildAccess children;

	AllocationMeasureController(AllocationMeasures measures, ChildAccess children) {
		this.measures = measures;
		this.children = children;
	}

	/** Why allocations asked for between two days were late. */
	record Lateness(LocalDate from, LocalDate to, long late, List<Count> reasons) {
	}

	/** How many were late for one reason. */
	record Count(String code, String title, long count) {
	}

	/**
	 * Those of a {@code child}, or those asked for {@code from} one day {@code to}
	 * another.
	 */
	@GetMapping
	ResponseEntity<?> list(@RequestParam Map<String, String> parameters) {
		String child = parameters.get("child");
		if (child == null || parameters.size() > 1) {
			return between(parameters, (days) -> this.measures.between(days.from(), days.to()));
		}
		return this.children.exists(child) && this.children.mayRead(child) ? ResponseEntity.ok(this.measures.of(child))
				: Problems.noSuchChild(child);
	}

	/** Counts the late ones by reason; what was never given as a reason counts 0. */
	@GetMapping("/lateness")
	ResponseEntity<?> lateness(@RequestParam Map<String, String> parameters) {
		return between(parameters, (days) -> {
			List<Count> counts = this.measures.lateness(days.from(), days.to())
				.entrySet()
				.stream()
				.map((count) -> new Count(count.getKey(), title(count.getKey()), count.getValue()))
				.toList();
			return new Lateness(days.from(), days.to(), counts.stream().mapToLong(Count::count).sum(), counts);
		});
	}

	private static String title(String code) {
		return LatenessReason.of(code).map(LatenessReason::title).orElse("Nobody has said why");
	}

	private static ResponseEntity<?> between(Map<String, String> parameters, Function<Days, Object> answer) {
		Days days = Days.of(parameters);
		return days.faults().isEmpty() ? ResponseEntity.ok(answer.apply(days)) : Problems.of(HttpStatus.BAD_REQUEST,
				"The list cannot be read; each fault says what to write.", days.faults());
	}

}
