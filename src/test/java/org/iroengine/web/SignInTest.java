package org.iroengine.web;

import java.time.Duration;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.engine.EngineUsers;
import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.EngineTest;
import org.iroengine.support.MovableClock;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People sign in on one page, with a session and a token against forged calls, and sign
 * out of everything at once.
 */
@ServerTest
class SignInTest {

	private static final String SESSION = "IRO-SESSION";

	private static final String TOKEN = "IRO-XSRF-TOKEN";

	private static final String TASKLIST = "/camunda/app/tasklist/default/";

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Autowired
	EngineUsers users;

	@Autowired
	IdentityService identity;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void moveIn() {
		this.authority.move();
		this.users.createIfMissing(new EngineUsers.NewUser("forgetful", "F", "F", null), EngineTest.PASSWORD,
				List.of(UserGroup.SOCIAL_WORKER));
	}

	@AfterEach
	void unlock() {
		this.identity.unlockUser("forgetful");
	}

	@Test
	void aPersonSignsInAndIsLedHome() {
		Visitor visitor = this.callers.anonymous();
		Answer answer = visitor.signIn("manager", EngineTest.PASSWORD);
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).matches("(http://localhost:\\d+)?/");
		assertThat(visitor.get("/").body()).contains("manager").contains("Sign out");
	}

	@Test
	void whoAskedForTasklistIsLedThereAndHasTheTokenForOurApi() {
		Visitor visitor = this.callers.anonymous().with("Accept", "text/html");
		assertThat(visitor.get(TASKLIST).header("Location")).endsWith("/sign-in");
		assertThat(visitor.signIn("worker-1", EngineTest.PASSWORD).header("Location")).contains(TASKLIST);
		visitor.get(TASKLIST);
		assertThat(visitor.cookie(TOKEN)).isNotEqualTo(visitor.cookie("XSRF-TOKEN"));
		assertThat(visitor.post("/api/looked-after-children", "{}").status()).isEqualTo(400);
	}

	@Test
	void signingInGivesAnotherSession() {
		Visitor visitor = this.callers.anonymous().with("Accept", "text/html");
		visitor.get("/");
		String before = visitor.cookie(SESSION);
		visitor.signIn("manager", EngineTest.PASSWORD);
		assertThat(before).isNotNull().isNotEqualTo(visitor.cookie(SESSION));
	}

	@Test
	void aWrongPasswordLeadsBackToThePage() {
		Visitor visitor = this.callers.anonymous();
		assertThat(visitor.signIn("forgetful", "wrong").header("Location")).endsWith("/sign-in?failed");
		assertThat(visitor.signIn("nobody", "wrong").header("Location")).endsWith("/sign-in?failed");
		assertThat(visitor.signIn("", "").header("Location")).endsWith("/sign-in?failed");
		assertThat(visitor.get("/sign-in?failed").body()).contains("The user name or the password is not right");
		assertThat(visitor.get("/api/letters").status()).isEqualTo(401);
	}

	@Test
	void aCallWithoutTheTokenIsRefused() {
		Visitor visitor = this.callers.fresh("worker-1");
		assertThat(visitor.post("/api/looked-after-children", "{}").status()).isEqualTo(400);
		Answer forged = visitor.without(TOKEN).post("/api/looked-after-children", "{}");
		assertThat(forged.status()).isEqualTo(403);
		assertThat(forged.header("Content-Type")).startsWith("application/problem+json");
		assertThat(visitor.post("/engine-rest/task", "{}").status()).isEqualTo(200);
		assertThat(visitor.without(TOKEN).post("/engine-rest/task", "{}").status()).isEqualTo(403);
		assertThat(visitor.without(TOKEN).post("/sign-out", null).status()).isEqualTo(403);
	}

	@Test
	void theWebApplicationsKeepTheirOwnToken() {
		Visitor visitor = this.callers.fresh("worker-1");
		String tasks = "/camunda/api/engine/engine/default/task";
		assertThat(visitor.post(tasks, "{}").status()).isEqualTo(403);
		visitor = this.callers.fresh("worker-1");
		visitor.get(TASKLIST);
		assertThat(visitor.post(tasks, "{}").status()).isEqualTo(200);
	}

	@Test
	void signingOutOfAWebApplicationEndsTheWholeSession() {
		Visitor visitor = this.callers.fresh("worker-1");
		visitor.get(TASKLIST);
		assertThat(visitor.get("/api/letters").status()).isEqualTo(200);
		assertThat(visitor.post("/camunda/api/admin/auth/user/default/logout", null).status()).isEqualTo(204);
		assertThat(visitor.get("/api/letters").status()).isEqualTo(401);
		assertThat(visitor.get("/engine-rest/task").status()).isEqualTo(401);
		assertThat(visitor.get(TASKLIST).isRefusal()).isTrue();
	}

	@Test
	void signingOutOfOurPagesEndsTheWebApplicationsToo() {
		Visitor visitor = this.callers.fresh("worker-1");
		visitor.get(TASKLIST);
		assertThat(visitor.post("/sign-out", null).header("Location")).endsWith("/sign-in?signed-out");
		assertThat(visitor.get("/camunda/api/engine/engine/default/task").status()).isEqualTo(401);
	}

	@Test
	void theEnginesOwnSignInIsShut() {
		String login = "/camunda/api/admin/auth/user/default/login/tasklist";
		String form = "username=manager&password=" + EngineTest.PASSWORD;
		for (Visitor visitor : List.of(this.callers.anonymous(), this.callers.fresh("worker-1"))) {
			visitor.get(TASKLIST);
			assertThat(visitor.send("POST", login, form, "application/x-www-form-urlencoded").status()).isIn(401, 403);
			assertThat(visitor.send("POST", login + "/", form, "application/x-www-form-urlencoded").status()).isIn(401,
					403);
		}
	}

	@Test
	void tooManyWrongAttemptsLockTheAccount() {
		for (int attempt = 0; attempt < 10; attempt++) {
			this.callers.anonymous().signIn("forgetful", "wrong");
			this.clock.advance(Duration.ofMinutes(2));
		}
		Answer locked = this.callers.anonymous().signIn("forgetful", EngineTest.PASSWORD);
		assertThat(locked.header("Location")).endsWith("/sign-in?failed");
		this.identity.unlockUser("forgetful");
		Answer unlocked = this.callers.anonymous().signIn("forgetful", EngineTest.PASSWORD);
		assertThat(unlocked.header("Location")).doesNotContain("failed");
	}

	@Test
	void whoAnswersTooSoonAfterAWrongPasswordWaits() {
		this.callers.anonymous().signIn("forgetful", "wrong");
		Answer tooSoon = this.callers.anonymous().signIn("forgetful", EngineTest.PASSWORD);
		assertThat(tooSoon.header("Location")).endsWith("/sign-in?failed");
		this.clock.advance(Duration.ofMinutes(2));
		Answer later = this.callers.anonymous().signIn("forgetful", EngineTest.PASSWORD);
		assertThat(later.header("Location")).doesNotContain("failed");
	}

	@Test
	void passwordsAreStoredWithBcrypt() {
		for (User user : this.identity.createUserQuery().list()) {
			String stored = this.jdbc.sql("select pwd_ from act_id_user where id_ = ?")
				.param(user.getId())
				.query(String.class)
				.single();
			assertThat(stored).as(user.getId()).matches("\\{BCRYPT}\\$2[aby]\\$1\\d\\$.{53}");
		}
	}

}
