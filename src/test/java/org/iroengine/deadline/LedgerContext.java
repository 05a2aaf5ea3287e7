package org.iroengine.deadline;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.policy.Policy;
import org.iroengine.policy.PolicyFolders;
import org.iroengine.support.TestDatabase;

/**
 * Calendar and ledger on a real PostgreSQL, in the application's role, without engine and
 * web.
 */
@TestConfiguration
@EnableTransactionManagement
@ComponentScan(
		basePackages = { "org.iroengine.audit", "org.iroengine.calendar", "org.iroengine.deadline",
				"org.iroengine.run" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = TimersAndTasks.class))
public class LedgerContext {

	private static final AtomicInteger DATABASES = new AtomicInteger();

	@Bean
	DataSource dataSource() throws Exception {
		String url = TestDatabase.create("ledger" + DATABASES.incrementAndGet());
		try (Connection owner = DriverManager.getConnection(url, "postgres", "postgres")) {
			for (String script : List.of("V1__roles_and_audit", "V4__calendar", "V5__deadline", "V8__correspondence",
					"V9__runs", "V14__calendar_changes", "V23_1__withdrawn_deadlines")) {
				owner.createStatement()
					.execute(new ClassPathResource("db/migration/" + script + ".sql")
						.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		return new DriverManagerDataSource(url + (url.contains("?") ? "&" : "?") + "options=-c%20role=iro_app",
				"postgres", "postgres");
	}

	@Bean
	JdbcClient jdbcClient(DataSource dataSource) {
		return JdbcClient.create(dataSource);
	}

	@Bean
	PlatformTransactionManager transactionManager(DataSource dataSource) {
		return new DataSourceTransactionManager(dataSource);
	}

	@Bean
	TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
		return new TransactionTemplate(manager);
	}

	@Bean
	ObjectMapper objectMapper() {
		return new ObjectMapper();
	}

	@Bean
	StandingClock clock() {
		return new StandingClock();
	}

	@Bean
	Policy policy() {
		return PolicyFolders.shipped();
	}

	@Bean
	MovedSubjects movedSubjects() {
		return new MovedSubjects();
	}

	/** A clock that a test sets; it begins on Monday 2 March 2026, 09:00. */
	public static class StandingClock extends Clock {

		private Instant now = Instant.parse("2026-03-02T09:00:00Z");

		public void set(String now) {
			this.now = Instant.parse(now);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

	/** Stands for the engine: keeps which subjects were moved, or refuses to. */
	public static class MovedSubjects implements TimersAndTasks {

		final List<Subject> subjects = new ArrayList<>();

		boolean broken;

		@Override
		public void moved(Subject subject) {
			if (this.broken) {
				throw new IllegalStateException("the engine cannot be reached");
			}
			this.subjects.add(subject);
		}

	}

}
