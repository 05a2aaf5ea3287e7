package org.iroengine.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored children and periods of care. */
@Repository
class CareRecords {

	/** Neither recorded by mistake nor the earlier part of another period. */
	private static final String COUNTS = "(outcome is null or outcome = 'transferred')";

	private final JdbcClient jdbc;

	CareRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Child> child(String childRef) {
		return this.jdbc.sql("select child_ref, initials, date_of_birth from child where child_ref = ?")
			.param(childRef)
			.query(CareRecords::child)
			.optional();
	}

	Map<String, Child> children(Collection<String> childRefs) {
		return this.jdbc.sql("select child_ref, initials, date_of_birth from child where child_ref = any (?)")
			.param(childRefs.toArray(String[]::new))
			.query(CareRecords::child)
			.list()
			.stream()
			.collect(Collectors.toMap(Child::childRef, Function.identity()));
	}

	/** Adds the child, unless it is known. */
	void add(Child child) {
		this.jdbc.sql("""
				insert into child (child_ref, initials, date_of_birth) values (?, ?, ?) on conflict do nothing
				""").params(child.childRef(), child.initials(), child.dateOfBirth()).update();
	}

	/** Fills in initials that were missing. */
	void fillIn(Child child) {
		this.jdbc.sql("update child set initials = coalesce(initials, ?) where child_ref = ?")
			.params(child.initials(), child.childRef())
			.update();
	}

	/**
	 * Links the child and each sibling in both directions; always in the same order, so
	 * that siblings who are recorded at the same moment do not wait for each other.
	 */
	void link(String childRef, List<String> siblings) {
		siblings.stream().sorted().map((sibling) -> Stream.of(childRef, sibling).sorted().toList()).forEach(this::link);
	}

	private void link(List<String> pair) {
		this.jdbc.sql("insert into sibling values (:a, :b), (:b, :a) on conflict do nothing")
			.param("a", pair.get(0))
			.param("b", pair.get(1))
			.update();
	}

	List<String> siblings(String childRef) {
		return this.jdbc.sql("select sibling_ref from sibling where child_ref = ? order by 1")
			.param(childRef)
			.query(String.class)
			.list();
	}

	/**
	 * Adds the period, unless this start or another open period is known; two at once
	 * cannot both succeed.
	 */
	Optional<Long> add(PeriodOfCare period, Instant at, String by) {
		return this.jdbc
			.sql("""
					insert into period_of_care (child_ref, became_looked_after_at, time_known, notified_at, legal_status,
					  locality, team_id, social_worker, needs, recorded_at, recorded_by, opening, start_known)
					values (:childRef, :start, :timeKnown, :notified, :legalStatus, :locality, :team, :worker, :needs, :at, :by, :opening, :startKnown)
					on conflict do nothing returning id
					""")
			.param("childRef", period.childRef())
			.param("start", Timestamp.from(period.becameLookedAfterAt()))
			.param("timeKnown", period.timeKnown())
			.param("notified", Timestamp.from(period.notifiedAt()))
			.param("legalStatus", period.legalStatus())
			.param("locality", period.locality())
			.param("team", period.team())
			.param("worker", period.socialWorker())
			.param("needs", period.needs().toArray(String[]::new))
			.param("at", Timestamp.from(at))
			.param("by", by)
			.param("opening", period.opening())
			.param("startKnown", period.startKnown())
			.query(Long.class)
			.optional();
	}

	/** Every period of the child that counts, the earliest first. */
	List<PeriodOfCare> periods(String childRef) {
		return this.jdbc
			.sql("select * from period_of_care where child_ref = ? and %s order by became_looked_after_at"
				.formatted(COUNTS))
			.param(childRef)
			.query(CareRecords::period)
			.list();
	}

	/** The same of each child. */
	Map<String, List<PeriodOfCare>> periods(Collection<String> childRefs) {
		return this.jdbc
			.sql("select * from period_of_care where child_ref = any (?) and %s order by became_looked_after_at"
				.formatted(COUNTS))
			.param(childRefs.toArray(String[]::new))
			.query(CareRecords::period)
			.list()
			.stream()
			.collect(Collectors.groupingBy(PeriodOfCare::childRef));
	}

	/** How many children are looked after. */
	long open() {
		return this.jdbc.sql("select count(*) from period_of_care where ended_at is null and " + COUNTS)
			.query(Long.class)
			.single();
	}

	PeriodOfCare period(long id) {
		return this.jdbc.sql("select * from period_of_care where id = ?").param(id).query(CareRecords::period).single();
	}

	/**
	 * Reads the period and holds it until the transaction ends, so that its end cannot
	 * come in between.
	 */
	PeriodOfCare hold(long id) {
		return this.jdbc.sql("select * from period_of_care where id = ? for update")
			.param(id)
			.query(CareRecords::period)
			.single();
	}

	private static Child child(ResultSet row, int number) throws SQLException {
		return new Child(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class));
	}

	static PeriodOfCare period(ResultSet row, int number) throws SQLException {
		Timestamp ended = row.getTimestamp("ended_at");
		return new PeriodOfCare(row.getLong("id"), row.getString("child_ref"),
				row.getTimestamp("became_looked_after_at").toInstant(), row.getBoolean("time_known"),
				row.getTimestamp("notified_at").toInstant(), row.getString("legal_status"), row.getString("locality"),
				row.getString("team_id"), row.getString("social_worker"),
				Arrays.asList((String[]) row.getArray("needs").getArray()), (ended != null) ? ended.toInstant() : null,
				row.getBoolean("opening"), row.getBoolean("start_known"));
	}

}
