package org.iroengine.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.CurrentUser;

/** When people are away, and who stands in for them. */
@Component
public class Absences {

	private final AbsenceTable table;

	private final Audit audit;

	private final Clock clock;

	Absences(AbsenceTable table, Audit audit, Clock clock) {
		this.table = table;
		this.audit = audit;
		this.clock = clock;
	}

	/** Adds an absence; of one known by person and days, the deputy is replaced. */
	@Transactional
	public void save(Absence absence) {
		this.table.save(absence, this.clock.instant(), CurrentUser.name());
		Map<String, Object> facts = new HashMap<>();
		facts.put("from", absence.from().toString());
		facts.put("to", absence.to().toString());
		facts.put("deputy", absence.deputy());
		this.audit.record("recorded absent", new AuditSubject("person", absence.person(), null), facts);
	}

	/** Every absence of everybody. */
	public List<Absence> all() {
		return this.table.all();
	}

	/** Who is absent on a local date in London, each with the last day of absence. */
	public Map<String, LocalDate> untilOn(LocalDate date) {
		return this.table.on(date)
			.stream()
			.collect(Collectors.toMap(Absence::person, Absence::to, (one, other) -> one.isAfter(other) ? one : other));
	}

	/** Those of one person, the earliest first. */
	public List<Absence> of(String person) {
		return this.table.of(person);
	}

}
