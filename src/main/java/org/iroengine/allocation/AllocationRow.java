package org.iroengine.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Reads a row of the stored allocations. */
final class AllocationRow {

	private AllocationRow() {
	}

	static Allocation read(ResultSet row, int number) throws SQLException {
		return new Allocation(row.getLong("id"), row.getLong("period_id"), row.getString("child_ref"),
				instant(row, "requested_at"), row.getString("officer"), instant(row, "allocated_at"),
				row.getString("allocated_by"), row.getString("override_reason"), instant(row, "ended_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
