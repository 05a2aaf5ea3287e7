package org.iroengine.deadline.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import org.iroengine.calendar.CalendarChange;
import org.iroengine.calendar.CalendarChanges;
import org.iroengine.calendar.Decision;
import org.iroengine.calendar.Proposal;
import org.iroengine.calendar.SingleDays;
import org.iroengine.deadline.CalendarMoves;
import org.iroengine.run.Runs;
import org.iroengine.web.Problems;

/** Changes of the calendar for programs: propose, look, approve, withdraw, try again. */
@RestController
@RequestMapping("/api/calendar/changes")
@PreAuthorize("hasAnyAuthority('iro-manager', 'safeguarding-head', 'admin')")
class CalendarChangeController {

	private final CalendarChanges changes;

	private final CalendarMoves moves;

	private final ChangeViews views;

	private final Runs runs;

	CalendarChangeController(CalendarChanges changes, CalendarMoves moves, ChangeViews views, Runs runs) {
		this.changes = changes;
		this.moves = moves;
		this.views = views;
		this.runs = runs;
	}

	/**
	 * Proposes what GOV.UK's file says: 201 with the preview, 200 where nothing differs,
	 * 422 with every fault.
	 */
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<Object> proposeFile(@RequestPart("bank-holidays") MultipartFile file) throws IOException {
		return answer(this.changes.propose(file.getBytes()));
	}

	/** Proposes single days; answers as for a file. */
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Object> proposeDays(@RequestBody SingleDays days) {
		return answer(this.changes.propose(days));
	}

	/** The change, with its preview while it is open and its run once it is approved. */
	@GetMapping("/{id}")
	ResponseEntity<Object> change(@PathVariable long id) {
		return withChange(id, (change) -> ResponseEntity.ok(this.views.of(change)));
	}

	/** Puts it in force: 200 with the run, 409 with the reason why not. */
	@PostMapping("/{id}/approve")
	@PreAuthorize("hasAnyAuthority('iro-manager', 'safeguarding-head')")
	ResponseEntity<Object> approve(@PathVariable long id) {
		return withChange(id, (change) -> answer(this.moves.approve(id)));
	}

	/** Drops it: 200, or 409 with the reason why not. */
	@PostMapping("/{id}/withdraw")
	ResponseEntity<Object> withdraw(@PathVariable long id) {
		return withChange(id, (change) -> answer(this.changes.withdraw(id)));
	}

	/** Tries the leftovers of its run again: 200, or 409 where no run was started. */
	@PostMapping("/{id}/try-again")
	ResponseEntity<Object> tryAgain(@PathVariable long id) {
		return withChange(id, (change) -> {
			if (change.run() == null) {
				return Problems.of(HttpStatus.CONFLICT,
						"No deadlines are being moved: this change has not been approved.");
			}
			this.runs.tryAgain(change.run());
			return ResponseEntity.ok(this.views.of(change));
		});
	}

	private ResponseEntity<Object> withChange(long id, Function<CalendarChange, ResponseEntity<Object>> answer) {
		Optional<CalendarChange> change = this.changes.find(id);
		return change.map(answer)
			.orElseGet(() -> Problems.of(HttpStatus.NOT_FOUND,
					"There is no change of the calendar with the number %d.".formatted(id)));
	}

	private ResponseEntity<Object> answer(Proposal proposal) {
		if (proposal instanceof Proposal.Refused refused) {
			return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "Nothing was stored; each fault says what to mend.",
					refused.faults());
		}
		return (proposal instanceof Proposal.Stored stored)
				? ResponseEntity.status(HttpStatus.CREATED).body(this.views.of(stored.change()))
				: ResponseEntity.ok(Map.of("detail", ChangeWords.NOTHING_DIFFERS));
	}

	private ResponseEntity<Object> answer(Decision decision) {
		return (decision instanceof Decision.Decided decided) ? ResponseEntity.ok(this.views.of(decided.change()))
				: Problems.of(HttpStatus.CONFLICT, ((Decision.Refused) decision).reason());
	}

}
