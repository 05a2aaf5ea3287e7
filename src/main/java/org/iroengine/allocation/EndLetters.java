package org.iroengine.allocation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.iroengine.care.Care;
import org.iroengine.care.CareEnded;
import org.iroengine.care.Child;
import org.iroengine.care.Outcome;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.web.WebProperties;

/**
 * Tells the IRO and the social worker that a period was recorded by mistake, or that
 * another authority looks after the child now; only those who were told of an allocation.
 */
@Component
class EndLetters {

	static final Set<String> FACTS = Set.of("reference", "initials", "link");

	private static final Map<Outcome, String> PURPOSES = Map.of(Outcome.WITHDRAWN, "period-withdrawn",
			Outcome.TRANSFERRED, "care-transferred");

	private final AllocationRecords records;

	private final CaseRecipients recipients;

	private final Care care;

	private final Letters letters;

	private final WebProperties web;

	EndLetters(AllocationRecords records, CaseRecipients recipients, Care care, Letters letters, WebProperties web) {
		this.records = records;
		this.recipients = recipients;
		this.care = care;
		this.letters = letters;
		this.web = web;
	}

	/** Nobody was told of the officers of the opening caseload. */
	@EventListener
	void on(CareEnded news) {
		PeriodOfCare period = this.care.period(news.periodId());
		if (PURPOSES.containsKey(news.outcome()) && !period.opening()) {
			this.records.ofPeriod(period.id())
				.stream()
				.filter((allocation) -> allocation.allocatedAt() != null)
				.reduce((earlier, last) -> last)
				.ifPresent((told) -> tell(PURPOSES.get(news.outcome()), told));
		}
	}

	private void tell(String purpose, Allocation told) {
		write(purpose, told, this.recipients.officer(told));
		write(purpose, told, this.recipients.socialWorker(told));
	}

	private void write(String purpose, Allocation told, Recipient recipient) {
		Child child = this.care.child(told.childRef()).orElseThrow();
		this.letters.write(purpose, "period-" + told.periodId(), recipient, told.childRef(),
				Map.of("reference", child.childRef(), "initials", Objects.requireNonNullElse(child.initials(), ""),
						"link", this.web.address()));
	}

}
