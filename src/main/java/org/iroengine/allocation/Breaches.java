package org.iroengine.allocation;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.CurrentUser;

/**
 * What happens when a line passes without an IRO: it is recorded, told, and explained.
 */
@Component
public class Breaches {

	private final Allocations allocations;

	private final AllocationClocks clocks;

	private final AllocationLetters letters;

	private final BreachNotes notes;

	private final Clock clock;

	Breaches(Allocations allocations, AllocationClocks clocks, AllocationLetters letters, BreachNotes notes,
			Clock clock) {
		this.allocations = allocations;
		this.clocks = clocks;
		this.letters = letters;
		this.notes = notes;
		this.clock = clock;
	}

	/**
	 * Records that a line has passed; the request stays open. The head of safeguarding is
	 * told, except where a later line has passed too: one letter says it all.
	 */
	@Transactional
	public void pass(long allocationId, String rule) {
		Allocation open = this.allocations.get(allocationId);
		this.clocks.miss(open, rule);
		this.notes.passed(open, rule);
		if (!this.clocks.isOvertaken(open, rule, this.clock.instant())) {
			this.letters.tellPassed(open, rule);
		}
	}

	/** The code of why it is late, or null where nobody has said. */
	public String reason(long allocationId) {
		return this.clocks.get(this.allocations.get(allocationId), AllocationClocks.ALLOCATE_IRO).reason();
	}

	/** Whether the 48 hours as they are counted now were noted as missed. */
	public boolean isNoted(long allocationId) {
		return this.notes.has(allocationId, this.allocations.dueAt(allocationId, AllocationClocks.ALLOCATE_IRO));
	}

	/**
	 * Keeps why it is late, on behalf of the head of safeguarding.
	 * @param reason the code of the reason
	 * @param note more about it, or null
	 */
	@Transactional
	public void note(long allocationId, String reason, String note) {
		Allocation late = this.allocations.get(allocationId);
		LatenessReason why = LatenessReason.of(reason).orElseThrow();
		this.clocks.explain(late, why, CurrentUser.name());
		this.notes.add(late, this.allocations.dueAt(allocationId, AllocationClocks.ALLOCATE_IRO), why, note);
	}

}
