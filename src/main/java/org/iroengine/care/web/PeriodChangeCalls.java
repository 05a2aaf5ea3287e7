package org.iroengine.care.web;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.care.CareHistory;
import org.iroengine.care.CorrectedStart;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.care.StartCorrection;
import org.iroengine.care.StartCorrections;
import org.iroengine.care.Withdrawal;
import org.iroengine.care.Withdrawals;
import org.iroengine.deadline.Timescales;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.Problems;

/**
 * {@code /api/looked-after-children/{childRef}}: what was recorded of a period of care is
 * put right.
 */
@RestController
@RequestMapping("/api/looked-after-children/{childRef}")
@PreAuthorize("hasAnyAuthority('iro-manager', 'business-support')")
class PeriodChangeCalls {

	private final StartCorrections corrections;

	private final Withdrawals withdrawals;

	private final CareHistory history;

	private final Timescales timescales;

	private final ChildAccess access;

	PeriodChangeCalls(StartCorrections corrections, Withdrawals withdrawals, CareHistory history, Timescales timescales,
			ChildAccess access) {
		this.corrections = corrections;
		this.withdrawals = withdrawals;
		this.history = history;
		this.timescales = timescales;
		this.access = access;
	}

	/** Why a period is withdrawn. */
	record Mistake(String reason) {
	}

	/**
	 * Shows what a corrected start would do where {@code check} is true; else corrects
	 * it, if it still is as the preview with the fingerprint showed.
	 */
	@PostMapping("/start")
	ResponseEntity<?> correct(@PathVariable String childRef, @RequestParam(defaultValue = "false") boolean check,
			@RequestBody CorrectedStart written) {
		if (!this.access.exists(childRef) || !this.access.mayRead(childRef)) {
			return Problems.noSuchChild(childRef);
		}
		return answer(check ? this.corrections.preview(childRef, written.becameLookedAfterAt())
				: this.corrections.correct(childRef, written));
	}

	/**
	 * Withdraws the child's latest period of care, because it was recorded by mistake.
	 */
	@PostMapping("/withdraw")
	ResponseEntity<?> withdraw(@PathVariable String childRef, @RequestBody Mistake mistake) {
		if (!this.access.exists(childRef) || !this.access.mayRead(childRef)) {
			return Problems.noSuchChild(childRef);
		}
		Withdrawal withdrawal = this.withdrawals.withdraw(childRef, mistake.reason());
		if (withdrawal instanceof Withdrawal.Withdrawn withdrawn) {
			return ResponseEntity.ok(view(withdrawn.period()));
		}
		return (withdrawal instanceof Withdrawal.Refused refused) ? Problems.of(HttpStatus.BAD_REQUEST,
				"The period was not withdrawn. Mend every fault.", refused.faults())
				: Problems.of(HttpStatus.CONFLICT, ChangeWords.NOTHING_RECORDED);
	}

	@ExceptionHandler
	ResponseEntity<Object> meanwhile(ConcurrencyFailureException meanwhile) {
		return Problems.of(HttpStatus.CONFLICT, ChangeWords.MEANWHILE);
	}

	private ResponseEntity<?> answer(StartCorrection correction) {
		if (correction instanceof StartCorrection.Shown shown) {
			return ResponseEntity.ok(StartPreviewView.of(shown, this.timescales));
		}
		if (correction instanceof StartCorrection.Corrected corrected) {
			return ResponseEntity.ok(view(corrected.period()));
		}
		if (correction instanceof StartCorrection.ShownAnew anew) {
			return shownAnew(StartPreviewView.of(anew.shown(), this.timescales));
		}
		return (correction instanceof StartCorrection.Refused refused) ? Problems.of(HttpStatus.BAD_REQUEST,
				"The start was not corrected. Mend every fault.", refused.faults())
				: Problems.of(HttpStatus.CONFLICT, ChangeWords.NOT_IN_CARE);
	}

	private static ResponseEntity<Object> shownAnew(StartPreviewView now) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, ChangeWords.SHOWN_ANEW);
		problem.setProperty("preview", now);
		return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
	}

	private PeriodView view(PeriodOfCare period) {
		return PeriodView.of(this.history.period(period));
	}

}
