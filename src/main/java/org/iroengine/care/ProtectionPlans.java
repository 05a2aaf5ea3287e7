package org.iroengine.care;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.web.Problems.Fault;

/** Children on a child protection plan, and the officers who chair their conferences. */
@Component
public class ProtectionPlans {

	private final JdbcClient jdbc;

	private final Audit audit;

	ProtectionPlans(JdbcClient jdbc, Audit audit) {
		this.jdbc = jdbc;
		this.audit = audit;
	}

	/** How many open plans each officer chairs; nothing for who chairs none. */
	public Map<String, Long> openByChair() {
		Map<String, Long> open = new HashMap<>();
		RowCallbackHandler chair = (row) -> open.put(row.getString(1), row.getLong(2));
		this.jdbc.sql("select chair, count(*) from protection_plan where ended_on is null group by 1").query(chair);
		return open;
	}

	/** Every plan of the child, the earliest first. */
	public List<ProtectionPlan> of(String childRef) {
		return this.jdbc.sql("""
				select child_ref, null::text as initials, chair, team_id as team, started_on as "from", ended_on as "to"
				from protection_plan where child_ref = ? order by started_on
				""").param(childRef).query(ProtectionPlan.class).list();
	}

	/**
	 * Ends the child's open plan.
	 * @param day its last day, a local date in London
	 * @return what is wrong; empty where it is ended
	 */
	@Transactional
	public Optional<Fault> end(String childRef, LocalDate day) {
		int ended = this.jdbc.sql(
				"update protection_plan set ended_on = greatest(started_on, ?) where child_ref = ? and ended_on is null")
			.params(day, childRef)
			.update();
		if (ended == 0) {
			return Optional.of(new Fault("day", "%s is not on a plan. Nothing was changed.".formatted(childRef)));
		}
		this.audit.record("ended", new AuditSubject("protection-plan", childRef, childRef),
				Map.of("day", day.toString()));
		return Optional.empty();
	}

}
