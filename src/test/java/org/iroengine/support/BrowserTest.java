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
 * A test in a real browser against the whole application on a port of its own: jobs run,
 * letters leave, time passes. All such tests share one application; each uses children of
 * its own. Without a Chromium they are skipped and say so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumIsThere.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:postgresql://set-by-TestDatabase",
				"server.servlet.session.cookie.secure=false", "camunda.bpm.job-execution.max-wait=1000",
				"iro.admin.user=admin", "iro.admin.password=" + EngineTest.PASSWORD })
@ContextConfiguration(initializers = { TestDatabase.class, Mailbox.class })
@Import({ CoveredModels.class, Authority.class, Council.class, CouncilReviews.class })
@ExtendWith({ ServedEngine.class, Visits.class })
public @interface BrowserTest {

}
