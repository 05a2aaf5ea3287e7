package org.iroengine.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application and a real PostgreSQL. Nothing runs by itself: the
 * clock stands still, jobs and letters wait until the test works them off.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "spring.datasource.url=jdbc:postgresql://set-by-TestDatabase",
		"camunda.bpm.job-execution.enabled=false", "db-scheduler.enabled=false", "iro.admin.user=admin",
		"iro.admin.password=" + EngineTest.PASSWORD })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({ StandingTime.class, CoveredModels.class })
@ExtendWith({ ResetEngineClock.class, ServedEngine.class })
public @interface EngineTest {

	/** The password of every user of the tests. */
	String PASSWORD = "a-password-of-the-tests";

}
