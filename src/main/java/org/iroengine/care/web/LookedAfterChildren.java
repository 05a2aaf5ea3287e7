package org.iroengine.care.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.care.Arrival;
import org.iroengine.care.Care;
import org.iroengine.care.CareHistory;
import org.iroengine.care.Child;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.Problems;

/**
 * {@code /api/looked-after-children}: children come into care and are looked up.
 */
@RestController
@RequestMapping("/api/looked-after-children")
class LookedAfterChildren {

	static final String MAY_RECORD = "hasAnyAuthority('social-worker', 'team-manager', 'business-support', "
			+ "'iro-manager', 'service-account')";

	private final Care care;

	private final CareHistory history;

	private final ChildAccess access;

	LookedAfterChildren(Care care, CareHistory history, ChildAccess access) {
		this.care = care;
		this.history = history;
		this.access = access;
	}

	/** A child with every period of care, the earliest first. */
	record Known(String childRef, String initials, LocalDate dateOfBirth, List<String> siblings,
			List<PeriodView> periods) {
	}

	@PostMapping
	@PreAuthorize(MAY_RECORD)
	ResponseEntity<?> arrive(@RequestBody ComingIntoCare written) {
		Arrival arrival = this.care.arrive(written);
		if (arrival instanceof Arrival.Recorded recorded) {
			return ResponseEntity.created(URI.create("/api/looked-after-children/" + written.childRef()))
				.body(view(recorded.period()));
		}
		if (arrival instanceof Arrival.AlreadyKnown known) {
			return ResponseEntity.ok(view(known.period()));
		}
		return (arrival instanceof Arrival.Refused refused)
				? Problems.of(HttpStatus.BAD_REQUEST, "The child was not recorded. Mend every fault and send it again.",
						refused.faults())
				: Problems.of(HttpStatus.CONFLICT, ((Arrival.AlreadyInCare) arrival).advice());
	}

	@GetMapping("/{childRef}")
	ResponseEntity<?> look(@PathVariable String childRef) {
		return this.care.child(childRef)
			.filter((child) -> this.access.mayRead(childRef))
			.<ResponseEntity<?>>map((child) -> ResponseEntity.ok(known(child)))
			.orElseGet(() -> Problems.noSuchChild(childRef));
	}

	private PeriodView view(PeriodOfCare period) {
		return PeriodView.of(this.history.period(period));
	}

	private Known known(Child child) {
		return new Known(child.childRef(), child.initials(), child.dateOfBirth(), this.care.siblings(child.childRef()),
				this.history.periods(child.childRef()).stream().map(PeriodView::of).toList());
	}

}
