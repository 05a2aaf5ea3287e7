package org.iroengine.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.care.Care;
import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.deadline.Deadline;
import org.iroengine.web.UserGroup;
import org.iroengine.web.WebProperties;

/** The letters about the distribution of a record; they carry reference and initials. */
@Component
@Transactional
public class DistributionLetters {

	static final String REMINDER = "record-to-distribute";

	static final String OVERDUE = "record-not-distributed";

	static final String READY = "record-ready";

	static final Set<String> FACTS = Set.of("reference", "initials", "dueExplained", "link");

	static final Set<String> READY_FACTS = Set.of("reference", "initials", "link");

	private final CaseRecipients recipients;

	private final Letters letters;

	private final Distributions distributions;

	private final Care care;

	private final WebProperties web;

	DistributionLetters(CaseRecipients recipients, Letters letters, Distributions distributions, Care care,
			WebProperties web) {
		this.recipients = recipients;
		this.letters = letters;
		this.distributions = distributions;
		this.care = care;
		this.web = web;
	}

	/** Reminds business support, in working hours. */
	public void remind(long distributionId) {
		tell(REMINDER, distributionId, UserGroup.BUSINESS_SUPPORT);
	}

	/** Tells the IRO managers, in working hours, that it is late. */
	public void tellOverdue(long distributionId) {
		tell(OVERDUE, distributionId, UserGroup.IRO_MANAGER);
	}

	/** Takes back what has not left, because it is done. */
	public void settled(long distributionId) {
		this.letters.withdrawHeld(key(distributionId), "it is distributed");
	}

	/** Sends somebody of the service the link to the record. */
	Letter link(RecordCopy copy, Participant to) {
		Map<String, Object> facts = Map.of("reference", copy.childRef(), "initials", initials(copy.childRef()), "link",
				this.web.address() + "/reviews/%d/record".formatted(copy.reviewId()));
		return this.letters.write(READY, "record-copy-" + copy.id(), new Recipient(to.personId(), to.name(), to.mail()),
				copy.childRef(), facts);
	}

	private void tell(String purpose, long distributionId, UserGroup group) {
		Deadline due = this.distributions.due(distributionId);
		String childRef = due.subject().childRef();
		Map<String, Object> facts = Map.of("reference", childRef, "initials", initials(childRef), "dueExplained",
				due.explanation(), "link", this.web.address() + "/distribution");
		List<Recipient> all = this.recipients.everybodyIn(group);
		all.forEach((one) -> this.letters.writeForWorkingHours(purpose, key(distributionId), one, childRef, facts));
	}

	private String initials(String childRef) {
		return Objects.requireNonNullElse(this.care.child(childRef).orElseThrow().initials(), "");
	}

	private static String key(long distributionId) {
		return "distribution-" + distributionId;
	}

}
