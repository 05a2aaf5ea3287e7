package org.iroengine.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.EngineAccounts;
import org.iroengine.engine.EngineUsers;
import org.iroengine.people.People;
import org.iroengine.people.Person;

/** Who can sign in, and who needs a link for it. */
@Component
public class PersonAccounts {

	private final People people;

	private final EngineAccounts accounts;

	private final EngineUsers users;

	private final PasswordLinkTable links;

	private final Clock clock;

	PersonAccounts(People people, EngineAccounts accounts, EngineUsers users, PasswordLinkTable links, Clock clock) {
		this.people = people;
		this.accounts = accounts;
		this.users = users;
		this.links = links;
		this.clock = clock;
	}

	/** Everybody, by id. */
	public List<PersonAccount> all() {
		Map<String, Boolean> passwords = this.accounts.passwords();
		Set<String> byHand = this.accounts.keptByHand();
		Map<String, PasswordLinkTable.Sent> last = this.links.last();
		return this.people.all()
			.stream()
			.map((person) -> new PersonAccount(person.id(), person.name(), person.role().title(),
					passwords.getOrDefault(person.id(), false), words(last.get(person.id())),
					obstacle(person, passwords.containsKey(person.id()), byHand.contains(person.id()))))
			.toList();
	}

	Optional<PersonAccount> find(String person) {
		return all().stream().filter((account) -> account.id().equals(person)).findFirst();
	}

	void setPassword(String person, String password) {
		this.users.setPassword(person, password);
	}

	private String obstacle(Person person, boolean hasAccount, boolean byHand) {
		if (person.hasLeftBy(LondonTime.date(this.clock.instant()))) {
			return "Has left the service.";
		}
		if (!hasAccount) {
			return "Has no account. Import the person.";
		}
		if (byHand) {
			return "An administrator or a program: set the password under Users.";
		}
		return (person.mail() == null) ? "Has no mail address. Import the person with one." : null;
	}

	private String words(PasswordLinkTable.Sent last) {
		if (last == null) {
			return "None sent";
		}
		String sent = "Sent " + LondonTime.spoken(last.sentAt());
		if (last.usedAt() != null) {
			return sent + ", used " + LondonTime.spoken(last.usedAt());
		}
		Instant now = this.clock.instant();
		return sent + (now.isBefore(last.expiresAt()) ? ", waits until " + LondonTime.spoken(last.expiresAt())
				: ", good no longer");
	}

}
