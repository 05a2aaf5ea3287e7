package org.iroengine.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.web.Problems.Fault;

/** Care proceedings, and who is the Children's Guardian in them. */
@Component
public class Proceedings {

	private final ProceedingsTable table;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	Proceedings(ProceedingsTable table, Audit audit, Clock clock, ApplicationEventPublisher news) {
		this.table = table;
		this.audit = audit;
		this.clock = clock;
		this.news = news;
	}

	/** All about the child, the earliest first. */
	public List<CourtProceedings> of(String childRef) {
		return this.table.of(childRef);
	}

	/** Those that are open on a local date in London. */
	public Optional<CourtProceedings> openOn(String childRef, LocalDate day) {
		return this.table.openOn(childRef, day);
	}

	/** Records open proceedings about a child who is known, and tells of them. */
	@Transactional
	public ProceedingsSaved record(String childRef, WrittenProceedings written) {
		this.table.hold(childRef);
		ProceedingsReader reader = new ProceedingsReader(today());
		CourtProceedings read = reader.read(childRef, written);
		if (!reader.faults().isEmpty()) {
			return new ProceedingsSaved.Refused(reader.faults());
		}
		Optional<CourtProceedings> open = open(childRef);
		if (open.isPresent()) {
			return open.get().isSame(read) ? new ProceedingsSaved.AlreadyKnown(open.get())
					: new ProceedingsSaved.AlreadyOpen(open.get());
		}
		return of(childRef).stream()
			.filter((earlier) -> read.from().isBefore(earlier.to()))
			.findFirst()
			.<ProceedingsSaved>map((earlier) -> new ProceedingsSaved.Refused(List.of(new Fault("from",
					"There were proceedings until %s. Give that day or a later one.".formatted(earlier.to())))))
			.orElseGet(() -> new ProceedingsSaved.Recorded(add(read)));
	}

	/**
	 * Ends the child's open proceedings.
	 * @param day their last day, as it was written
	 * @return what is wrong; empty where they are ended
	 */
	@Transactional
	public List<Fault> end(String childRef, String day) {
		this.table.hold(childRef);
		ProceedingsReader reader = new ProceedingsReader(today());
		LocalDate last = reader.day("to", day);
		Optional<CourtProceedings> open = open(childRef);
		if (open.isEmpty()) {
			reader.fault("to", "%s has no open proceedings. Nothing was changed.".formatted(childRef));
		}
		else if (last != null && last.isBefore(open.get().from())) {
			reader.fault("to", "They began on %s. Give that day or a later one.".formatted(open.get().from()));
		}
		if (reader.faults().isEmpty()) {
			this.table.end(open.orElseThrow().id(), last);
			audit("ended", open.orElseThrow(), Map.of("to", last.toString()));
		}
		return reader.faults();
	}

	private Optional<CourtProceedings> open(String childRef) {
		return of(childRef).stream().filter(CourtProceedings::isOpen).findFirst();
	}

	private CourtProceedings add(CourtProceedings read) {
		CourtProceedings added = new CourtProceedings(this.table.add(read, this.clock.instant()), read.childRef(),
				read.guardian(), read.guardianMail(), read.caseNumber(), read.from(), null);
		audit("recorded", added, Map.of("from", added.from().toString(), "mailKnown", added.guardianMail() != null));
		this.news.publishEvent(new ProceedingsOpened(added));
		return added;
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

	/** Names and numbers stay out of the audit. */
	private void audit(String action, CourtProceedings proceedings, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("proceedings", proceedings.id(), proceedings.childRef()), facts);
	}

}
