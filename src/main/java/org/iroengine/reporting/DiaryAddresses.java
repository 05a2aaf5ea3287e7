package org.iroengine.reporting;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.EngineUsers;
import org.iroengine.people.People;
import org.iroengine.web.Fingerprint;
import org.iroengine.web.UserGroup;

/**
 * Private addresses at which officers' calendars read their diaries; each officer has one
 * at most.
 */
@Component
public class DiaryAddresses {

	private static final int TOKEN_BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final DiaryAddressTable table;

	private final EngineUsers users;

	private final People people;

	private final Audit audit;

	private final Clock clock;

	DiaryAddresses(DiaryAddressTable table, EngineUsers users, People people, Audit audit, Clock clock) {
		this.table = table;
		this.users = users;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes an address; the one before dies.
	 * @return the token of it, which is told this once
	 */
	@Transactional
	public String make(String officer) {
		this.table.hold();
		this.table.revoke(officer, this.clock.instant());
		byte[] random = new byte[TOKEN_BYTES];
		this.random.nextBytes(random);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		this.table.add(hash(token), officer, this.clock.instant());
		record("made diary address", officer);
		return token;
	}

	/** Makes the officer's address die, where there is one. */
	@Transactional
	public void revoke(String officer) {
		if (this.table.revoke(officer, this.clock.instant())) {
			record("revoked diary address", officer);
		}
	}

	/** The officer's address, if there is one. */
	public Optional<DiaryAddress> of(String officer) {
		return this.table.of(officer);
	}

	/**
	 * Whose diary a calendar may read with the token, and notes that it does; nobody's
	 * where the officer has left or is in the group no longer.
	 */
	@Transactional
	public Optional<String> fetch(String token) {
		Optional<String> officer = this.table.officer(hash(token)).filter(this::isOfficer);
		officer.ifPresent((found) -> this.table.fetched(hash(token), this.clock.instant()));
		return officer;
	}

	private boolean isOfficer(String user) {
		return this.users.isIn(user, UserGroup.IRO) && this.people.person(user)
			.filter((person) -> person.hasLeftBy(LondonTime.date(this.clock.instant())))
			.isEmpty();
	}

	private void record(String action, String officer) {
		this.audit.record(action, new AuditSubject("person", officer, null), Map.of());
	}

	private static String hash(String token) {
		return Fingerprint.of(token.getBytes(StandardCharsets.UTF_8));
	}

}
