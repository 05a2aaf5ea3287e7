package org.iroengine.care.web;

import java.net.URI;
import java.time.LocalDate;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.care.Change;
import org.iroengine.care.ChangeSaved;
import org.iroengine.care.Changes;
import org.iroengine.care.WrittenChange;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.Problems;

/** Takes in changes of circumstances, and lists those of a child. */
@RestController
@RequestMapping("/api/children/{childRef}/changes")
class ChangeCalls {

	private final Changes changes;

	private final ChildAccess access;

	ChangeCalls(Changes changes, ChildAccess access) {
		this.changes = changes;
		this.access = access;
	}

	/** A change as it is listed. */
	record ShownChange(long id, String kind, LocalDate date, String legalStatus, String note) {

		static ShownChange of(Change change) {
			return new ShownChange(change.id(), change.kind().id(), change.on(),
					(change.legalStatus() != null) ? change.legalStatus().name() : null, change.note());
		}
	}

	@GetMapping
	ResponseEntity<?> list(@PathVariable String childRef) {
		return hidden(childRef) ? Problems.noSuchChild(childRef)
				: ResponseEntity.ok(this.changes.ofChild(childRef).stream().map(ShownChange::of).toList());
	}

	@PostMapping
	@PreAuthorize(CircumstancesPage.MAY_RECORD)
	ResponseEntity<?> record(@PathVariable String childRef, @RequestBody WrittenChange written) {
		if (hidden(childRef)) {
			return Problems.noSuchChild(childRef);
		}
		ChangeSaved saved = this.changes.record(childRef, written);
		if (saved instanceof ChangeSaved.Recorded recorded) {
			return ResponseEntity.created(URI.create("/api/children/%s/changes".formatted(childRef)))
				.body(ShownChange.of(recorded.change()));
		}
		if (saved instanceof ChangeSaved.AlreadyKnown known) {
			return ResponseEntity.ok(ShownChange.of(known.change()));
		}
		return (saved instanceof ChangeSaved.Refused refused)
				? Problems.of(HttpStatus.BAD_REQUEST,
						"The change was not recorded. Mend every fault and send it again.", refused.faults())
				: Problems.of(HttpStatus.CONFLICT, childRef + " has no open period of care. Nothing was changed.");
	}

	private boolean hidden(String childRef) {
		return !this.access.exists(childRef) || !this.access.mayRead(childRef);
	}

}
