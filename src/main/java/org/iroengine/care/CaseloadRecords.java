package org.iroengine.care;

import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes children and periods of care by the thousand. */
@Repository
class CaseloadRecords {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	CaseloadRecords(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Lets nobody else write until the transaction ends, so that what is read stays. */
	void lock() {
		this.jdbc.sql("lock table child, period_of_care in share row exclusive mode").update();
	}

	/** Adds the children who are not known. */
	void addChildren(Collection<Child> children) {
		this.jdbc.sql("""
				insert into child (child_ref, date_of_birth)
				select "childRef", "dateOfBirth" from jsonb_to_recordset(:children::jsonb)
				  as child ("childRef" text, "dateOfBirth" date)
				on conflict do nothing
				""").param("children", write(children)).update();
	}

	/** Adds periods that are new; answers them with their ids. */
	List<PeriodOfCare> addPeriods(Collection<ListedChange> begun, String by) {
		return this.jdbc
			.sql("""
					insert into period_of_care (child_ref, became_looked_after_at, time_known, notified_at, legal_status, team_id,
					  social_worker, recorded_at, recorded_by, ended_at, end_reason, opening, start_known)
					select p."childRef", p."becameLookedAfterAt", p."timeKnown", p."notifiedAt", p."legalStatus", p.team,
					  p."socialWorker", p."notifiedAt", :by, p."endedAt", change."endReason", p.opening, p."startKnown"
					from jsonb_to_recordset(:begun::jsonb) as change (period jsonb, "endReason" text),
					  jsonb_to_record(change.period) as p ("childRef" text, "becameLookedAfterAt" timestamptz, "timeKnown" boolean,
					  "notifiedAt" timestamptz, "legalStatus" text, team text, "socialWorker" text, "endedAt" timestamptz,
					  opening boolean, "startKnown" boolean)
					returning *
					""")
			.param("begun", write(begun))
			.param("by", by)
			.query(CareRecords::period)
			.list();
	}

	private String write(Object value) {
		try {
			return this.json.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
