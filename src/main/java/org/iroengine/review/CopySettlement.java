package org.iroengine.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** Settles one copy: it is sent with its proof, or withheld with its reason. */
@Component
class CopySettlement {

	private final CopyTable table;

	private final CopyAddressees addressees;

	private final DistributionLetters letters;

	private final Audit audit;

	private final Clock clock;

	CopySettlement(CopyTable table, CopyAddressees addressees, DistributionLetters letters, Audit audit, Clock clock) {
		this.table = table;
		this.addressees = addressees;
		this.letters = letters;
		this.audit = audit;
		this.clock = clock;
	}

	/** What is wrong with what was written; empty where it can be done. */
	List<Fault> faults(RecordCopy copy, WrittenCopy written) {
		Participant to = this.addressees.of(copy);
		CopyCheck check = new CopyCheck(copy, to);
		if (!copy.isWaiting()) {
			check.fault("settled", "The copy for %s was settled by %s meanwhile. Leave it out.".formatted(to.name(),
					copy.settledBy()));
		}
		else if (written.isSending()) {
			check.edition(written);
			check.sending(written, this.addressees.stop(copy), this.addressees.isConfirmed(to, written.address()));
		}
		else if (WrittenCopy.WITHHOLD.equals(written.what())) {
			check.withholding(written, LondonTime.date(this.clock.instant()));
		}
		else {
			check.fault("channel",
					"Choose for %s how the copy goes or why it is withheld, one of both.".formatted(to.name()));
		}
		return check.faults();
	}

	void settle(RecordCopy copy, WrittenCopy written) {
		if (written.isSending()) {
			CopyChannel channel = CopyChannel.valueOf(written.channel());
			this.table.sent(copy.id(), sending(copy, channel, written), this.clock.instant());
			audit("record copy sent", copy, Map.of("channel", channel.name(), "edition", copy.edition()));
		}
		else {
			WithheldReason as = WithheldReason.valueOf(written.withheldAs());
			this.table.withheld(copy.id(), as, written.reason(), this.clock.instant(), CurrentUser.name());
			audit("record copy withheld", copy, Map.of("as", as.name()));
			if (written.until() != null) {
				this.addressees.keepAway(copy, written.reason(), LocalDate.parse(written.until()));
			}
		}
	}

	private CopyTable.Sending sending(RecordCopy copy, CopyChannel channel, WrittenCopy written) {
		Participant to = this.addressees.of(copy);
		if (channel == CopyChannel.LINK) {
			long letter = this.letters.link(copy, to).id();
			return new CopyTable.Sending(channel, null, null, "letter " + letter, letter, copy.edition());
		}
		if (!channel.isAddressed()) {
			return new CopyTable.Sending(channel, null, null, written.proof(), null, copy.edition());
		}
		AddressCheck check = this.addressees.confirmed(to, channel, written);
		return new CopyTable.Sending(channel, written.address(), check.id(), written.proof(), null, copy.edition());
	}

	/** No name, no address, no reason in words. */
	private void audit(String action, RecordCopy copy, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("record-copy", copy.id(), copy.childRef()), facts);
	}

}
