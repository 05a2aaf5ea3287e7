package org.iroengine.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import com.github.kagkarlsson.scheduler.task.Task;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;

import org.iroengine.audit.Audit;
import org.iroengine.calendar.Calendars;
import org.iroengine.people.People;
import org.iroengine.policy.Policy;
import org.iroengine.policy.PolicyFolders;
import org.iroengine.support.MovableClock;
import org.iroengine.support.Postroom;

/** Correspondence on a real database, without engine and the rest of the application. */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class,
		FlywayAutoConfiguration.class, JacksonAutoConfiguration.class, MailSenderAutoConfiguration.class,
		DbSchedulerAutoConfiguration.class })
@ComponentScan(basePackageClasses = { Letters.class, Audit.class, People.class },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = "org\\.iroengine\\.(correspondence\\.(process|web)|people\\.web)\\..*"))
@ComponentScan(basePackageClasses = Calendars.class, useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.Calendar(s|Store)"))
@ComponentScan(basePackages = "org.iroengine", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
@EnableConfigurationProperties({ MailIdentity.class, WorkingDay.class })
class CorrespondenceSlice {

	/**
	 * The flyway and connection settings of a slice whose owner is the test's superuser.
	 */
	static final String OWNER = "spring.flyway.user=postgres";

	static final String OWNER_PASSWORD = "spring.flyway.password=postgres";

	@Bean
	Policy policy() {
		return PolicyFolders.shipped();
	}

	@Bean
	Parked parked() {
		return new Parked();
	}

	/** What a process would hear of parked letters. */
	static class Parked {

		final List<LetterParked> heard = new CopyOnWriteArrayList<>();

		volatile boolean failing;

		@EventListener
		void hear(LetterParked event) {
			if (this.failing) {
				throw new IllegalStateException("The process engine is away");
			}
			this.heard.add(event);
		}

	}

	/**
	 * A slice whose time stands still and whose letters wait until the test sends them.
	 */
	static class Standing extends CorrespondenceSlice {

		@Bean
		MovableClock clock() {
			return new MovableClock();
		}

		@Bean
		Postroom postroom(DataSource dataSource, Task<Void> sendLetter, Clock clock) {
			return new Postroom(dataSource, sendLetter, clock);
		}

	}

	/** A slice in real time whose relay runs. */
	static class Running extends CorrespondenceSlice {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
		}

	}

}
