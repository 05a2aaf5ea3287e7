package org.iroengine.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each application context an empty database of its own in one PostgreSQL for the
 * whole test run.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final EmbeddedPostgres POSTGRES = start();

	private static final AtomicInteger DATABASES = new AtomicInteger();

	/**
	 * The contexts of a run are kept, so each gives back the connections it does not use.
	 */
	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("test database",
					Map.of("spring.datasource.url", create("test" + DATABASES.incrementAndGet()),
							"spring.datasource.username", "postgres", "spring.datasource.password", "postgres",
							"spring.datasource.hikari.minimum-idle", "2", "spring.datasource.hikari.idle-timeout",
							"10000")));
	}

	/** Creates an empty database and answers its JDBC address. */
	public static String create(String name) {
		try (var connection = POSTGRES.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
			return POSTGRES.getJdbcUrl("postgres", name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Stopped after every application context is closed, which the database's own hook
	 * would not wait for.
	 */
	private static EmbeddedPostgres start() {
		try {
			EmbeddedPostgres postgres = EmbeddedPostgres.builder()
				.setServerConfig("max_connections", "900")
				.setServerConfig("shared_preload_libraries", "pg_stat_statements")
				.setRegisterShutdownHook(false)
				.start();
			SpringApplication.getShutdownHandlers().add(() -> stop(postgres));
			return postgres;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stop(EmbeddedPostgres postgres) {
		try {
			postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
