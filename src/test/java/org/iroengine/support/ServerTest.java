package org.iroengine.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test over HTTP against the real server, with an {@link Authority} and a
 * {@link Household}. All such tests share one application and its database: each uses
 * children of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:postgresql://set-by-TestDatabase",
				"camunda.bpm.job-execution.enabled=false", "db-scheduler.enabled=false", "iro.admin.user=admin",
				"iro.admin.password=" + EngineTest.PASSWORD })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ StandingTime.class, CoveredModels.class, Authority.class, Household.class, Callers.class, Traces.class })
@ExtendWith({ ResetEngineClock.class, ServedEngine.class })
public @interface ServerTest {

}
