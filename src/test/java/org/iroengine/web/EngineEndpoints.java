package org.iroengine.web;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Everything that the engine and its web applications answer over HTTP. */
final class EngineEndpoints {

	private EngineEndpoints() {
	}

	/** The engine's REST interface, by both of its doors. */
	static Stream<Endpoint> ofTheEngine() {
		Set<Class<?>> rest = Set.of(DefaultProcessEngineRestServiceImpl.class, NamedProcessEngineRestServiceImpl.class);
		return Stream.concat(Endpoint.of("/engine-rest", rest),
				Endpoint.of("/camunda/api/engine", new EngineRestApplication().getClasses()));
	}

	/** The web applications' own interfaces, with those of their plugins. */
	static Stream<Endpoint> ofTheWebApplications() {
		return Stream
			.of(Endpoint.of("/camunda/api/admin", new AdminApplication().getClasses()),
					Endpoint.of("/camunda/api/cockpit", new CockpitApplication().getClasses()),
					Endpoint.of("/camunda/api/tasklist", new HashSet<>(new TasklistApplication().getClasses())),
					Endpoint.of("/camunda/api/welcome", new HashSet<>(new WelcomeApplication().getClasses())))
			.flatMap((endpoints) -> endpoints);
	}

}
