package org.iroengine.allocation;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;

/**
 * Allocations by their measures. Those of the opening caseload, and successors, have no
 * clock and are in none; days are those on which the service asked for an officer.
 */
@Component
public class AllocationMeasures {

	/** Stands where nobody has said why it was late. */
	public static final String NOT_GIVEN = "not-given";

	private static final String MEASURES = """
			select a.id, a.child_ref as child, a.requested_at, a.officer, a.allocated_at, a.hours_from_start,
			  a.hours_from_notification, d.due_at as due,
			  case when d.state = 'MET' then true when d.state in ('MET_LATE', 'MISSED') then false end as in_time,
			  case when d.state in ('MET_LATE', 'MISSED') then d.reason end as reason,
			  a.override_reason is not null as override
			from allocation a
			join deadline d on d.subject_kind = 'allocation' and d.subject_id = a.id and d.rule = 'allocate-iro'
			where %s order by a.requested_at, a.id
			""";

	private final JdbcClient jdbc;

	AllocationMeasures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of a child. */
	public List<AllocationMeasure> of(String childRef) {
		return this.jdbc.sql(MEASURES.formatted("a.child_ref = ?"))
			.param(childRef)
			.query(AllocationMeasure.class)
			.list();
	}

	/** Those asked for between two days, both included. */
	public List<AllocationMeasure> between(LocalDate from, LocalDate to) {
		return this.jdbc.sql(MEASURES.formatted("a.requested_at >= ? and a.requested_at < ?"))
			.params(Timestamp.from(LondonTime.startOf(from)), Timestamp.from(LondonTime.startOf(to.plusDays(1))))
			.query(AllocationMeasure.class)
			.list();
	}

	/** How many of them were late, by the code of the reason; every code is there. */
	public Map<String, Long> lateness(LocalDate from, LocalDate to) {
		Map<String, Long> counts = new LinkedHashMap<>();
		Arrays.stream(LatenessReason.values()).forEach((reason) -> counts.put(reason.code(), 0L));
		counts.put(NOT_GIVEN, 0L);
		between(from, to).stream()
			.filter((measure) -> Boolean.FALSE.equals(measure.inTime()))
			.forEach((late) -> counts.merge(code(late.reason()), 1L, Long::sum));
		return counts;
	}

	private static String code(String reason) {
		return LatenessReason.of(reason).map(LatenessReason::code).orElse(NOT_GIVEN);
	}

}
