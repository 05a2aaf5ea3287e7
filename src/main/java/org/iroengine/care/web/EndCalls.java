package org.iroengine.care.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.care.Care;
import org.iroengine.care.CareHistory;
import org.iroengine.care.EndOfCare;
import org.iroengine.care.WrittenEnd;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.Problems;

/** Takes in that a child has ceased to be looked after. */
@RestController
class EndCalls {

	private final Care care;

	private final CareHistory history;

	private final ChildAccess access;

	EndCalls(Care care, CareHistory history, ChildAccess access) {
		this.care = care;
		this.history = history;
		this.access = access;
	}

	@PostMapping({ "/api/children/{childRef}/care-ended", "/api/looked-after-children/{childRef}/end" })
	@PreAuthorize(LookedAfterChildren.MAY_RECORD)
	ResponseEntity<?> end(@PathVariable String childRef, @RequestBody WrittenEnd ending) {
		if (!this.access.exists(childRef) || !this.access.mayRead(childRef)) {
			return Problems.noSuchChild(childRef);
		}
		EndOfCare end = this.care.end(childRef, ending);
		if (end instanceof EndOfCare.Ended ended) {
			return ResponseEntity.ok(PeriodView.of(this.history.period(ended.period())));
		}
		return (end instanceof EndOfCare.Refused refused)
				? Problems.of(HttpStatus.BAD_REQUEST, "The end of care was not recorded. Mend every fault.",
						refused.faults())
				: Problems.of(HttpStatus.CONFLICT, childRef + " has no open period of care. Nothing was changed.");
	}

}
