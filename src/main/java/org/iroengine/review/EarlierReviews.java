package org.iroengine.review;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.care.Care;
import org.iroengine.web.CurrentUser;

/**
 * The reviews that children had before this service went live: the next one counts from
 * the last of them.
 */
@Component
@Transactional
public class EarlierReviews {

	private final EarlierReviewTable table;

	private final Reschedules reschedules;

	private final Care care;

	private final Audit audit;

	private final Clock clock;

	EarlierReviews(EarlierReviewTable table, Reschedules reschedules, Care care, Audit audit, Clock clock) {
		this.table = table;
		this.reschedules = reschedules;
		this.care = care;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Adds those that are not known yet, and counts an open review of the child anew;
	 * children must be known.
	 */
	public void save(Collection<EarlierReview> reviews) {
		Set<String> children = this.table.add(reviews, this.clock.instant(), CurrentUser.name());
		children.forEach((child) -> {
			this.audit.record("earlier reviews recorded", new AuditSubject("child", child, child), Map.of());
			this.care.openPeriod(child).ifPresent((period) -> this.reschedules.countEarlier(period.id()));
		});
	}

}
