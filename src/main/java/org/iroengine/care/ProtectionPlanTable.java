package org.iroengine.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.iroengine.web.CurrentUser;

/** The stored child protection plans, and who has chaired each from when on. */
@Repository
class ProtectionPlanTable {

	private final JdbcClient jdbc;

	ProtectionPlanTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<String, Long> openByChair() {
		Map<String, Long> open = new HashMap<>();
		RowCallbackHandler chair = (row) -> open.put(row.getString(1), row.getLong(2));
		this.jdbc.sql("select chair, count(*) from protection_plan where ended_on is null group by 1").query(chair);
		return open;
	}

	List<ProtectionPlan> open() {
		return this.jdbc.sql("select * from protection_plan where ended_on is null order by child_ref")
			.query(ProtectionPlanTable::plan)
			.list();
	}

	/** The plans of each child, the earliest first. */
	Map<String, List<ProtectionPlan>> of(Collection<String> childRefs) {
		return this.jdbc.sql("select * from protection_plan where child_ref = any (?) order by started_on")
			.param(childRefs.toArray(String[]::new))
			.query(ProtectionPlanTable::plan)
			.list()
			.stream()
			.collect(Collectors.groupingBy(ProtectionPlan::childRef));
	}

	/** Lets nobody else write plans until the transaction ends. */
	void hold() {
		this.jdbc.sql("lock table protection_plan in share row exclusive mode").update();
	}

	/** The child's open plan, held until the transaction ends. */
	Optional<ProtectionPlan> holdOpen(String childRef) {
		return this.jdbc.sql("select * from protection_plan where child_ref = ? and ended_on is null for update")
			.param(childRef)
			.query(ProtectionPlanTable::plan)
			.optional();
	}

	void add(ProtectionPlan plan, Instant at) {
		this.jdbc
			.sql("""
					insert into protection_plan (child_ref, initials, chair, team_id, started_on, ended_on, recorded_at, recorded_by)
					values (?, ?, ?, ?, ?, ?, ?, ?)
					""")
			.params(plan.childRef(), plan.initials(), plan.chair(), plan.team(), plan.from(), plan.to(),
					Timestamp.from(at), CurrentUser.name())
			.update();
		addChair(plan, plan.from(), at);
	}

	void change(ProtectionPlan plan) {
		this.jdbc.sql("""
				update protection_plan set initials = ?, chair = ?, team_id = ?, ended_on = ?
				where child_ref = ? and started_on = ?
				""")
			.params(plan.initials(), plan.chair(), plan.team(), plan.to(), plan.childRef(), plan.from())
			.update();
	}

	/** Keeps who chairs the plan from a day on; told twice for a day, the later holds. */
	void addChair(ProtectionPlan plan, LocalDate from, Instant at) {
		this.jdbc.sql("""
				insert into chair_of_plan (plan_id, chair, first_day, recorded_at, recorded_by)
				select id, ?, ?, ?, ? from protection_plan where child_ref = ? and started_on = ?
				on conflict (plan_id, first_day) do update set chair = excluded.chair,
				  recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
				""")
			.params(plan.chair(), from, Timestamp.from(at), CurrentUser.name(), plan.childRef(), plan.from())
			.update();
	}

	List<ProtectionPlanChair> chairs(ProtectionPlan plan) {
		return this.jdbc.sql("""
				select chair, first_day from chair_of_plan where plan_id =
				  (select id from protection_plan where child_ref = ? and started_on = ?)
				order by first_day
				""")
			.params(plan.childRef(), plan.from())
			.query((row, number) -> new ProtectionPlanChair(row.getString(1), row.getObject(2, LocalDate.class)))
			.list();
	}

	private static ProtectionPlan plan(ResultSet row, int number) throws SQLException {
		return new ProtectionPlan(row.getString("child_ref"), row.getString("initials"), row.getString("chair"),
				row.getString("team_id"), row.getObject("started_on", LocalDate.class),
				row.getObject("ended_on", LocalDate.class));
	}

}
