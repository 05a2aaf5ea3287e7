package org.iroengine.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.web.Problems.Fault;

/**
 * More time for a reply: exceptional and agreed. The responder proposes, the IRO agrees
 * or not; neither alone. The first date stays, its clock does not stop.
 */
@Component
@Transactional
public class Extensions {

	private final DisputeTable disputes;

	private final ExtensionTable table;

	private final ExtensionRules rules;

	private final ApplicationEventPublisher news;

	private final Clock clock;

	Extensions(DisputeTable disputes, ExtensionTable table, ExtensionRules rules, ApplicationEventPublisher news,
			Clock clock) {
		this.disputes = disputes;
		this.table = table;
		this.rules = rules;
		this.news = news;
		this.clock = clock;
	}

	/**
	 * The responder asks for more time.
	 * @param newDate until when the whole dispute is to be settled, a local date in
	 * London; null where none was given
	 * @return what is wrong; empty where the IRO is asked
	 */
	public List<Fault> propose(long disputeId, LocalDate newDate, String reason) {
		Dispute dispute = this.disputes.hold(disputeId);
		List<Fault> faults = this.rules.faults(dispute, of(disputeId), newDate, reason);
		if (faults.isEmpty()) {
			this.table.propose(this.rules.level(dispute).orElseThrow(), newDate, reason.strip(), this.clock.instant());
			this.rules.noted(dispute, Happened.Kind.EXTENSION_PROPOSED,
					"until %s: %s".formatted(LondonTime.spoken(newDate), reason.strip()));
			this.news.publishEvent(new ExtensionProposed(disputeId));
		}
		return faults;
	}

	/**
	 * The IRO answers the proposal that is open.
	 * @return what was answered; where it has fallen with its level, nothing happens
	 */
	public Optional<Extension> answer(long disputeId, boolean agreed, String words) {
		Dispute dispute = this.disputes.hold(disputeId);
		Optional<Extension> proposal = open(disputeId);
		proposal.ifPresent((one) -> {
			this.table.answer(one.id(), agreed, words, this.clock.instant());
			this.rules.noted(dispute, Happened.Kind.EXTENSION_ANSWERED, said(one, agreed, words));
			if (agreed) {
				this.disputes.extend(disputeId, one.newDate());
				this.rules.extend(dispute, one.newDate());
				this.news.publishEvent(new ExtensionAgreed(disputeId));
			}
		});
		return proposal.map((one) -> this.table.get(one.id()));
	}

	private static String said(Extension proposal, boolean agreed, String words) {
		String answer = agreed ? "agreed until " + LondonTime.spoken(proposal.newDate()) : "not agreed";
		return (words == null || words.isBlank()) ? answer : "%s: %s".formatted(answer, words.strip());
	}

	/** Why the IRO can not agree to the open proposal any more; empty where they can. */
	@Transactional(readOnly = true)
	public Optional<String> tooLate(long disputeId) {
		return open(disputeId).map((proposal) -> this.disputes.get(disputeId).overTotalAt())
			.map((at) -> ExtensionRules.TOO_LATE);
	}

	/** The proposal that the IRO has not answered. */
	@Transactional(readOnly = true)
	public Optional<Extension> open(long disputeId) {
		return of(disputeId).stream().filter((one) -> one.answeredAt() == null).findFirst();
	}

	/** Those of a dispute, the first one first. */
	@Transactional(readOnly = true)
	public List<Extension> of(long disputeId) {
		return this.table.of(disputeId);
	}

}
