package org.iroengine.care.web;

import java.net.URI;
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

import org.iroengine.care.Proceedings;
import org.iroengine.care.ProceedingsSaved;
import org.iroengine.care.WrittenProceedings;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.Problems;
import org.iroengine.web.Problems.Fault;

/**
 * {@code /api/looked-after-children/…/proceedings}: care proceedings and the Guardian.
 */
@RestController
@RequestMapping("/api/looked-after-children/{childRef}/proceedings")
@PreAuthorize(ProceedingsCalls.MAY_RECORD)
class ProceedingsCalls {

	static final String MAY_RECORD = "hasAnyAuthority('social-worker', 'team-manager', 'business-support', "
			+ "'iro-manager', 'iro', 'service-account')";

	private final Proceedings proceedings;

	private final ChildAccess access;

	ProceedingsCalls(Proceedings proceedings, ChildAccess access) {
		this.proceedings = proceedings;
		this.access = access;
	}

	/** The last day of the proceedings. */
	record Ending(String to) {

	}

	@GetMapping
	ResponseEntity<?> list(@PathVariable String childRef) {
		return isHidden(childRef) ? Problems.noSuchChild(childRef) : ResponseEntity.ok(this.proceedings.of(childRef));
	}

	@PostMapping
	ResponseEntity<?> record(@PathVariable String childRef, @RequestBody WrittenProceedings written) {
		if (isHidden(childRef)) {
			return Problems.noSuchChild(childRef);
		}
		ProceedingsSaved saved = this.proceedings.record(childRef, written);
		if (saved instanceof ProceedingsSaved.Recorded recorded) {
			return ResponseEntity.created(URI.create("/api/looked-after-children/%s/proceedings".formatted(childRef)))
				.body(recorded.proceedings());
		}
		if (saved instanceof ProceedingsSaved.AlreadyKnown known) {
			return ResponseEntity.ok(known.proceedings());
		}
		return (saved instanceof ProceedingsSaved.Refused refused)
				? Problems.of(HttpStatus.BAD_REQUEST, "The proceedings were not recorded. Mend every fault.",
						refused.faults())
				: Problems.of(HttpStatus.CONFLICT, ((ProceedingsSaved.AlreadyOpen) saved).advice());
	}

	@PostMapping("/end")
	ResponseEntity<?> end(@PathVariable String childRef, @RequestBody Ending ending) {
		if (isHidden(childRef)) {
			return Problems.noSuchChild(childRef);
		}
		List<Fault> faults = this.proceedings.end(childRef, ending.to());
		return faults.isEmpty() ? ResponseEntity.ok(this.proceedings.of(childRef))
				: Problems.of(HttpStatus.BAD_REQUEST, "The end was not recorded. Mend every fault.", faults);
	}

	private boolean isHidden(String childRef) {
		return !this.access.exists(childRef) || !this.access.mayRead(childRef);
	}

}
