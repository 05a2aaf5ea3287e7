package org.iroengine.intake;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.correspondence.LetterParked;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Fingerprint;

/** Links with which people set their password, each good once and for a limited time. */
@Component
public class PasswordLinks {

	/** Ours: over a weekend, and no longer. */
	static final Duration VALID = Duration.ofHours(72);

	private static final int TOKEN_BYTES = 32;

	private final SecureRandom random = new SecureRandom();

	private final PersonAccounts accounts;

	private final PasswordLinkTable table;

	private final PasswordLetters letters;

	private final Audit audit;

	private final Clock clock;

	PasswordLinks(PersonAccounts accounts, PasswordLinkTable table, PasswordLetters letters, Audit audit, Clock clock) {
		this.accounts = accounts;
		this.table = table;
		this.letters = letters;
		this.audit = audit;
		this.clock = clock;
	}

	/** Sends a person a link; empty where nobody is known by that user name. */
	@Transactional
	public Optional<PasswordSending> send(String person) {
		return this.accounts.find(person).map(this::send);
	}

	/** Sends a link to everybody who has no password. */
	@Transactional
	public List<PasswordSending> sendToAll() {
		return this.accounts.all().stream().filter((account) -> !account.hasPassword()).map(this::send).toList();
	}

	private PasswordSending send(PersonAccount account) {
		if (account.obstacle() != null) {
			return new PasswordSending.Refused(account.id(), account.obstacle());
		}
		byte[] random = new byte[TOKEN_BYTES];
		this.random.nextBytes(random);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		Instant now = this.clock.instant();
		Instant until = now.plus(VALID);
		this.table.add(hash(token), account.id(), CurrentUser.name(), new PasswordLinkTable.Sent(now, until, null));
		this.letters.write(account.id(), hash(token), token, until);
		record("sent password link", account.id());
		return new PasswordSending.Sent(account.id(), until);
	}

	/**
	 * How the link with this token stands; it is good no longer where the person has left
	 * or their account is gone.
	 */
	public PasswordLink find(String token) {
		PasswordLink link = this.table.find(hash(token), this.clock.instant());
		return (link.isGood() && obstacle(link.person())) ? new PasswordLink(link.person(), PasswordLink.State.OVER)
				: link;
	}

	/**
	 * Sets the password of whom the link was sent to, and uses the link up.
	 * @return the link as it stood before: where it was good, the password is set
	 */
	@Transactional
	public PasswordLink use(String token, String password) {
		PasswordLink link = find(token);
		if (!link.isGood()) {
			return link;
		}
		if (!this.table.use(hash(token), this.clock.instant())) {
			return find(token);
		}
		this.accounts.setPassword(link.person(), password);
		record("set password by link", link.person());
		return link;
	}

	private boolean obstacle(String person) {
		return this.accounts.find(person).filter((account) -> account.obstacle() == null).isEmpty();
	}

	/**
	 * A letter that has come back may be sent to another address by hand: its link must
	 * not go along.
	 */
	@EventListener
	void on(LetterParked news) {
		this.letters.linkIn(news.letterId()).ifPresent((link) -> this.table.end(link, this.clock.instant()));
	}

	private void record(String action, String person) {
		this.audit.record(action, new AuditSubject("person", person, null), Map.of());
	}

	private static String hash(String token) {
		return Fingerprint.of(token.getBytes(StandardCharsets.UTF_8));
	}

}
