package org.iroengine.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import org.iroengine.allocation.OpeningCaseload;
import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Arrival;
import org.iroengine.care.Care;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.care.EndOfCare;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.People;
import org.iroengine.review.EarlierReview;
import org.iroengine.review.EarlierReviews;

/** Tells the product of children, as business support and the council's files do. */
@Component
@Profile(EmbeddedStart.PROFILE)
class LoadedArrivals {

	private final Care care;

	private final OpeningCaseload opening;

	private final EarlierReviews earlier;

	private final People people;

	private final ObjectMapper json;

	LoadedArrivals(Care care, OpeningCaseload opening, EarlierReviews earlier, People people, ObjectMapper json) {
		this.care = care;
		this.opening = opening;
		this.earlier = earlier;
		this.people = people;
		this.json = json;
	}

	/** Into care, with the reviews that the child had before the go-live day. */
	void arrive(InventedFamily family, InventedChild child, Instant at) {
		arrive(family, child, child.situation().isOpening()
				? InventedReviews.before(child, LondonTime.date(at), InventedTimes.goLive(at)) : List.of());
	}

	/** The same, with an officer from before the go-live day, and what ended since. */
	void arrive(InventedFamily family, InventedChild child, List<EarlierReview> reviews) {
		if (family.once() != null) {
			LocalDate then = LondonTime.date(child.start()).minusYears(2);
			this.people.saveWork(List
				.of(new CaseWork(child.childRef(), family.once(), CaseRole.SOCIAL_WORKER, then.minusMonths(8), then)));
		}
		PeriodOfCare period = arrive(family.told(child));
		this.earlier.save(reviews);
		if (child.situation().hasOfficer() && period.opening()) {
			this.opening.record(period, family.officer()).ifPresent((reason) -> {
				throw new IllegalStateException(child.childRef() + " " + reason);
			});
			if (child.end() != null) {
				end(child);
			}
		}
	}

	void comeBack(InventedFamily family, InventedChild child) {
		arrive(family.toldAgain(child));
	}

	void end(InventedChild child) {
		EndOfCare end = this.care.end(child.childRef(), child.end().toString(), "returned home");
		if (!(end instanceof EndOfCare.Ended)) {
			throw new IllegalStateException(String.valueOf(end));
		}
	}

	private PeriodOfCare arrive(Map<String, Object> told) {
		Arrival arrival = this.care.arrive(this.json.convertValue(told, ComingIntoCare.class));
		if (arrival instanceof Arrival.Recorded recorded) {
			return recorded.period();
		}
		throw new IllegalStateException(String.valueOf(arrival));
	}

}
