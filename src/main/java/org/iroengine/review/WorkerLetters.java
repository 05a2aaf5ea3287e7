package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.correspondence.Letters;

/** One letter tells whoever answers for a child now everything that is asked. */
@Component
public class WorkerLetters {

	static final String PURPOSE = "asked-of-new-worker";

	private final CaseRecipients recipients;

	private final Letters letters;

	private final Care care;

	private final ConveningLinks links;

	private final Clock clock;

	WorkerLetters(CaseRecipients recipients, Letters letters, Care care, ConveningLinks links, Clock clock) {
		this.recipients = recipients;
		this.letters = letters;
		this.care = care;
		this.links = links;
		this.clock = clock;
	}

	/**
	 * Tells what went to them.
	 * @param asked in lines, each with its date; no names
	 */
	public void tell(long periodId, String asked) {
		Instant now = this.clock.instant();
		Child child = this.care.child(this.care.period(periodId).childRef()).orElseThrow();
		this.letters.writeForWorkingHours(PURPOSE, "period-%d-%s".formatted(periodId, now),
				this.recipients.socialWorker(periodId, LondonTime.date(now)), child.childRef(),
				Map.of("reference", child.childRef(), "initials", Objects.requireNonNullElse(child.initials(), ""),
						"asked", asked, "link", this.links.askedOfMe()));
	}

}
