package org.iroengine.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.UserGroup;

/**
 * Lets users and their groups follow what is known of people. Administrators and programs
 * are kept by hand and never touched.
 */
@Component
public class EngineAccounts {

	/** Stands where a password's digest would: no password has it. */
	private static final String NO_PASSWORD = "{BCRYPT}none";

	private static final Set<UserGroup> BY_HAND = EnumSet.of(UserGroup.ADMIN, UserGroup.SERVICE_ACCOUNT);

	private static final Set<UserGroup> FOLLOWING = EnumSet.complementOf(EnumSet.copyOf(BY_HAND));

	private final IdentityService identity;

	EngineAccounts(IdentityService identity) {
		this.identity = identity;
	}

	/**
	 * A user as they should be.
	 *
	 * @param groups every group they should be in
	 */
	public record Account(EngineUsers.NewUser user, Set<UserGroup> groups) {
	}

	/** The users of administrators, programs and the engine itself, by id. */
	public Set<String> keptByHand() {
		return Stream.concat(Stream.of(EngineSetup.OWNERS), BY_HAND.stream().map(UserGroup::id))
			.flatMap((group) -> members(group).stream())
			.collect(Collectors.toSet());
	}

	/** Every user by id, and whether they have a password yet. */
	public Map<String, Boolean> passwords() {
		return this.identity.createUserQuery()
			.list()
			.stream()
			.collect(Collectors.toMap(User::getId, (user) -> !NO_PASSWORD.equals(user.getPassword())));
	}

	/**
	 * Creates users who are missing, without a password, and brings names, addresses and
	 * groups of the others to what they should be.
	 */
	@Transactional
	public void follow(Collection<Account> accounts) {
		Map<String, User> known = this.identity.createUserQuery()
			.list()
			.stream()
			.collect(Collectors.toMap(User::getId, Function.identity()));
		Map<UserGroup, Set<String>> members = FOLLOWING.stream()
			.collect(Collectors.toMap(Function.identity(), (group) -> members(group.id())));
		accounts.forEach((account) -> {
			describe(account.user(), known.get(account.user().id()));
			members.forEach((group, users) -> belong(account, group, users));
		});
	}

	private void describe(EngineUsers.NewUser wanted, User known) {
		if (known != null && Arrays.asList(known.getFirstName(), known.getLastName(), known.getEmail())
			.equals(Arrays.asList(wanted.firstName(), wanted.lastName(), wanted.mail()))) {
			return;
		}
		User user = Objects.requireNonNullElseGet(known, () -> withoutPassword(wanted.id()));
		user.setFirstName(wanted.firstName());
		user.setLastName(wanted.lastName());
		user.setEmail(wanted.mail());
		this.identity.saveUser(user);
	}

	private User withoutPassword(String id) {
		UserEntity user = (UserEntity) this.identity.newUser(id);
		user.setDbPassword(NO_PASSWORD);
		user.setSalt("");
		return user;
	}

	private void belong(Account account, UserGroup group, Set<String> users) {
		String user = account.user().id();
		boolean should = account.groups().contains(group);
		if (should && !users.contains(user)) {
			this.identity.createMembership(user, group.id());
		}
		else if (!should && users.contains(user)) {
			this.identity.deleteMembership(user, group.id());
		}
	}

	private Set<String> members(String group) {
		return this.identity.createUserQuery()
			.memberOfGroup(group)
			.list()
			.stream()
			.map(User::getId)
			.collect(Collectors.toCollection(HashSet::new));
	}

}
