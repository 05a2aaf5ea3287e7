package org.iroengine.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.iroengine.web.Problems.Fault;

/** Finds everything that is wrong with a dispute as it was written. */
@Component
class DisputeCheck {

	private static final int LONGEST = 4000;

	private final DisputeReasons reasons;

	private final Ladders ladders;

	private final DisputeLinks links;

	DisputeCheck(DisputeReasons reasons, Ladders ladders, DisputeLinks links) {
		this.reasons = reasons;
		this.ladders = ladders;
		this.links = links;
	}

	/** Every fault by its field; empty where it can be raised. */
	List<Fault> faults(WrittenDispute written) {
		List<Fault> faults = new ArrayList<>();
		reason(written, faults);
		text("concern", "Say what the concern is", written.concern(), faults);
		text("requested", "Say what you ask for", written.requested(), faults);
		text("childsWishes", "Say what the child wishes, or why it is not known", written.childsWishes(), faults);
		text("impact", "Say what it does to the child", written.impact(), faults);
		start(written, faults);
		faults.addAll(this.links.faults(written));
		return faults;
	}

	/** What is challenged; only where nothing is wrong. */
	Challenge challenge(WrittenDispute written) {
		DisputeReason reason = this.reasons.find(written.reason()).orElseThrow();
		return new Challenge(reason.id(), reason.category(), written.concern().strip(), written.requested().strip(),
				written.childsWishes().strip(), written.impact().strip(), this.links.review(written),
				written.decision(), written.challenged(), written.team());
	}

	private void reason(WrittenDispute written, List<Fault> faults) {
		Optional<DisputeReason> reason = this.reasons.find(String.valueOf(written.reason()));
		if (reason.isEmpty()) {
			faults.add(new Fault("reason", "Choose one of the reasons: %s."
				.formatted(String.join(", ", this.reasons.all().stream().map(DisputeReason::id).toList()))));
		}
		else if (written.category() != null && !written.category().equals(reason.get().category())) {
			faults.add(new Fault("category", "The reason %s is counted under %s; leave the category out, or write that."
				.formatted(reason.get().id(), reason.get().category())));
		}
		if (written.formal() == null) {
			faults.add(new Fault("formal", "Say whether the dispute is formal: true or false."));
		}
	}

	private static void text(String field, String what, String text, List<Fault> faults) {
		if (text == null || text.isBlank() || text.length() > LONGEST) {
			faults.add(new Fault(field, "%s, in at most %d characters.".formatted(what, LONGEST)));
		}
	}

	private void start(WrittenDispute written, List<Fault> faults) {
		Ladder ladder = this.ladders.current();
		if (Boolean.FALSE.equals(written.formal())) {
			if (written.startLevel() != null) {
				faults.add(new Fault("startLevel", "An informal dispute has no level: leave it out."));
			}
			if (ladder.informal() == null) {
				faults.add(new Fault("formal", "This council has no informal stage: raise the dispute formally."));
			}
		}
		else if (written.startLevel() != null) {
			level(ladder, written.startLevel(), written.levelReason(), faults);
		}
	}

	/**
	 * What is wrong with the level at which a dispute becomes formal; null for the first.
	 */
	List<Fault> levelFaults(Dispute dispute, Integer level, String reason) {
		List<Fault> faults = new ArrayList<>();
		if (level != null) {
			level(this.ladders.of(dispute.ladderVersion()), level, reason, faults);
		}
		return faults;
	}

	private static void level(Ladder ladder, int level, String reason, List<Fault> faults) {
		if (ladder.find(level).isEmpty()) {
			faults.add(new Fault("startLevel", "Choose a level from 1 to %d.".formatted(ladder.top().number())));
		}
		else if (level > 1 && (reason == null || reason.isBlank() || reason.length() > LONGEST)) {
			faults.add(new Fault("levelReason",
					"Say why the levels below are passed over, in at most %d characters.".formatted(LONGEST)));
		}
	}

}
