package org.iroengine.review;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.correspondence.Recipient;
import org.iroengine.deadline.Deadline;
import org.iroengine.web.WebProperties;

/** What letters about decisions and records tell: a reference and initials, no names. */
@Component
class RecordFacts {

	private final Care care;

	private final CaseRecipients recipients;

	private final WebProperties web;

	RecordFacts(Care care, CaseRecipients recipients, WebProperties web) {
		this.care = care;
		this.recipients = recipients;
		this.web = web;
	}

	/**
	 * @param path where the reader goes on, below the address of the product
	 */
	Map<String, Object> of(Review review, Deadline deadline, String path) {
		return Map.of("reference", review.childRef(), "initials",
				this.care.child(review.childRef()).map(Child::initials).orElse(""), "officer",
				this.recipients.iro(review.childRef()).map(Recipient::name).orElse("the IRO"), "dueExplained",
				deadline.explanation(), "link", this.web.address() + path);
	}

}
