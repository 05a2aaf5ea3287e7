package org.iroengine.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored addresses, by the hash of their token; the token itself is nowhere but with
 * the officer.
 */
@Repository
class DiaryAddressTable {

	private final JdbcClient jdbc;

	DiaryAddressTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets nobody else make an address until the transaction ends. */
	void hold() {
		this.jdbc.sql("lock table diary_address in share row exclusive mode").update();
	}

	void add(String hash, String officer, Instant at) {
		this.jdbc.sql("insert into diary_address (token_hash, officer, made_at) values (?, ?, ?)")
			.params(hash, officer, Timestamp.from(at))
			.update();
	}

	Optional<DiaryAddress> of(String officer) {
		return this.jdbc.sql("select made_at, fetched_at from diary_address where officer = ? and revoked_at is null")
			.param(officer)
			.query(DiaryAddressTable::address)
			.optional();
	}

	Optional<String> officer(String hash) {
		return this.jdbc.sql("select officer from diary_address where token_hash = ? and revoked_at is null")
			.param(hash)
			.query(String.class)
			.optional();
	}

	void fetched(String hash, Instant at) {
		this.jdbc.sql("update diary_address set fetched_at = ? where token_hash = ?")
			.params(Timestamp.from(at), hash)
			.update();
	}

	/** Whether there was one to revoke. */
	boolean revoke(String officer, Instant at) {
		return this.jdbc.sql("update diary_address set revoked_at = ? where officer = ? and revoked_at is null")
			.params(Timestamp.from(at), officer)
			.update() > 0;
	}

	private static DiaryAddress address(ResultSet row, int number) throws SQLException {
		Timestamp fetched = row.getTimestamp(2);
		return new DiaryAddress(row.getTimestamp(1).toInstant(), (fetched != null) ? fetched.toInstant() : null);
	}

}
