package org.iroengine.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.EngineTest;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine's all-powerful group has one member who never signs in, and nobody makes
 * another (CVE-2026-77226).
 */
@ServerTest
class EngineOwnerTest {

	private static final String SETUP = "/camunda/api/admin/setup/default/user/create";

	private static final String NEW_USER = """
			{"profile": {"id": "intruder", "firstName": "I", "lastName": "I"},
			 "credentials": {"password": "%s"}}""".formatted(EngineTest.PASSWORD);

	private static final String NEW_PASSWORD = """
			{"password": "another-password", "authenticatedUserPassword": "%s"}""".formatted(EngineTest.PASSWORD);

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Autowired
	IdentityService identity;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	EngineSetup setup;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@Test
	void nobodyCreatesAnAdministratorThroughTheSetup() {
		assertThat(this.callers.anonymous().post(SETUP, NEW_USER).status()).isEqualTo(401);
		Visitor admin = this.callers.person("admin");
		admin.get("/camunda/app/admin/default/");
		assertThat(admin.post(SETUP, NEW_USER).status()).isEqualTo(403);
		assertThat(this.identity.createUserQuery().userId("intruder").count()).isZero();
	}

	@Test
	void notEvenWhereTheGroupIsEmpty() {
		this.identity.deleteMembership(EngineSetup.OWNER, EngineSetup.OWNERS);
		try {
			nobodyCreatesAnAdministratorThroughTheSetup();
		}
		finally {
			this.setup.run(null);
		}
		assertThat(this.identity.createUserQuery().memberOfGroup(EngineSetup.OWNERS).list()).extracting(User::getId)
			.containsExactly(EngineSetup.OWNER);
	}

	@Test
	void theOwnerDoesNotSignInWhateverThePassword() {
		User owner = this.identity.createUserQuery().userId(EngineSetup.OWNER).singleResult();
		owner.setPassword(EngineTest.PASSWORD);
		this.identity.saveUser(owner);
		assertThat(this.identity.checkPassword(EngineSetup.OWNER, EngineTest.PASSWORD)).isTrue();
		Answer form = this.callers.anonymous().signIn(EngineSetup.OWNER, EngineTest.PASSWORD);
		assertThat(form.header("Location")).endsWith("/sign-in?failed");
		assertThat(this.callers.program(EngineSetup.OWNER).get("/engine-rest/task").status()).isEqualTo(401);
	}

	@Test
	void anAdministratorDoesNotTouchTheOwner() {
		Visitor admin = this.callers.person("admin");
		String owner = "/engine-rest/user/" + EngineSetup.OWNER;
		assertThat(admin.call("DELETE", owner, null).status()).isEqualTo(403);
		assertThat(admin.call("DELETE", owner + "/", null).status()).isEqualTo(403);
		assertThat(admin.call("PUT", owner + "/credentials", NEW_PASSWORD).status()).isEqualTo(403);
		assertThat(admin.call("PUT", owner + "/profile", "{\"id\": \"admin\"}").status()).isEqualTo(403);
		assertThat(this.identity.createUserQuery().userId(EngineSetup.OWNER).count()).isOne();
	}

	@Test
	void anAdministratorDoesNotJoinTheOwners() {
		Visitor admin = this.callers.person("admin");
		String group = "/engine-rest/group/" + EngineSetup.OWNERS;
		assertThat(admin.call("PUT", group + "/members/admin", null).status()).isEqualTo(403);
		assertThat(admin.call("DELETE", group + "/members/" + EngineSetup.OWNER, null).status()).isEqualTo(403);
		assertThat(this.identity.createUserQuery().memberOfGroup(EngineSetup.OWNERS).count()).isOne();
	}

	@Test
	void anAdministratorGrantsNothing() {
		long before = this.authorizations.createAuthorizationQuery().count();
		Answer answer = this.callers.person("admin")
			.post("/engine-rest/authorization/create", """
					{"type": 1, "permissions": ["ALL"], "userId": "admin", "resourceType": %d, "resourceId": "*"}"""
				.formatted(Resources.TASK.resourceType()));
		assertThat(answer.status()).isEqualTo(403);
		assertThat(this.authorizations.createAuthorizationQuery().count()).isEqualTo(before);
	}

	@Test
	void anAdministratorManagesPeople() {
		Visitor admin = this.callers.person("admin");
		assertThat(admin.post("/engine-rest/user/create", NEW_USER).status()).isEqualTo(204);
		try {
			assertThat(admin.call("PUT", "/engine-rest/group/social-worker/members/intruder", null).status())
				.isEqualTo(204);
			assertThat(this.identity.createGroupQuery().groupMember("intruder").count()).isOne();
		}
		finally {
			assertThat(admin.call("DELETE", "/engine-rest/user/intruder", null).status()).isEqualTo(204);
		}
	}

	@Test
	void nobodyElseManagesPeople() {
		for (String user : new String[] { "manager", "head", "support", "worker-1", "lead-1", "officer-1" }) {
			Visitor person = this.callers.person(user);
			assertThat(person.post("/engine-rest/user/create", NEW_USER).status()).as(user).isEqualTo(403);
			assertThat(person.call("PUT", "/engine-rest/group/iro-manager/members/" + user, null).status()).as(user)
				.isEqualTo(403);
			assertThat(person.call("PUT", "/engine-rest/user/admin/credentials", NEW_PASSWORD).status()).as(user)
				.isIn(403, 404);
		}
	}

}
