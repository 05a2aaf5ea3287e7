package org.iroengine.engine;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

import org.springframework.stereotype.Component;

import org.iroengine.web.UserGroup;

/** The users who may sign in, and the groups they belong to. */
@Component
public class EngineUsers {

	/** The fewest characters of a password that this product accepts. */
	public static final int LEAST_PASSWORD_LENGTH = 12;

	private final IdentityService identity;

	EngineUsers(IdentityService identity) {
		this.identity = identity;
	}

	/**
	 * A user to be created.
	 *
	 * @param id what the person types to sign in
	 * @param mail may be null
	 */
	public record NewUser(String id, String firstName, String lastName, String mail) {
	}

	/**
	 * Creates the user with a password and groups; a user who exists already keeps
	 * everything as it is.
	 */
	public void createIfMissing(NewUser user, String password, List<UserGroup> groups) {
		if (exists(user.id())) {
			return;
		}
		User created = this.identity.newUser(user.id());
		created.setFirstName(user.firstName());
		created.setLastName(user.lastName());
		created.setEmail(user.mail());
		created.setPassword(password);
		this.identity.saveUser(created);
		groups.forEach((group) -> this.identity.createMembership(user.id(), group.id()));
	}

	/** Whether the password is the user's. */
	public boolean hasPassword(String id, String password) {
		return this.identity.checkPassword(id, password);
	}

	/** Gives the user another password. */
	public void setPassword(String id, String password) {
		User user = this.identity.createUserQuery().userId(id).singleResult();
		user.setPassword(password);
		this.identity.saveUser(user);
	}

	/** Whether the group has at least one member. */
	public boolean anyIn(UserGroup group) {
		return this.identity.createUserQuery().memberOfGroup(group.id()).count() > 0;
	}

	/** Whether the user is a member of the group. */
	public boolean isIn(String user, UserGroup group) {
		return this.identity.createUserQuery().userId(user).memberOfGroup(group.id()).count() > 0;
	}

	boolean exists(String user) {
		return this.identity.createUserQuery().userId(user).count() > 0;
	}

	void createGroupIfMissing(String id, String title) {
		if (this.identity.createGroupQuery().groupId(id).count() == 0) {
			Group group = this.identity.newGroup(id);
			group.setName(title);
			group.setType("WORKFLOW");
			this.identity.saveGroup(group);
		}
	}

	void addTo(String group, String user) {
		if (this.identity.createGroupQuery().groupId(group).groupMember(user).count() == 0) {
			this.identity.createMembership(user, group);
		}
	}

}
