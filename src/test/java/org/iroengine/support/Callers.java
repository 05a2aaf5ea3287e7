package org.iroengine.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/**
 * Those who call the server; who has signed in once stays signed in for all tests.
 */
@TestComponent
public class Callers {

	private final Environment environment;

	private final Map<String, Visitor> signedIn = new ConcurrentHashMap<>();

	Callers(Environment environment) {
		this.environment = environment;
	}

	public Visitor anonymous() {
		return new Visitor(this.environment.getRequiredProperty("local.server.port", Integer.class));
	}

	/** The user in a browser, signed in. */
	public Visitor person(String user) {
		return this.signedIn.computeIfAbsent(user, this::fresh);
	}

	/** The user in a browser that has just signed in and done nothing else. */
	public Visitor fresh(String user) {
		Visitor visitor = anonymous();
		Answer answer = visitor.signIn(user, EngineTest.PASSWORD);
		if (answer.status() != 302 || answer.header("Location").contains("failed")) {
			throw new IllegalStateException(user + " cannot sign in: " + answer);
		}
		visitor.get("/");
		return visitor;
	}

	/** A program that sends the user's name and password with every call. */
	public Visitor program(String user) {
		return anonymous().withBasic(user, EngineTest.PASSWORD);
	}

}
