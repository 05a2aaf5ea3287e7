package org.iroengine.demonstration;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import org.iroengine.web.CannotStart;

/**
 * Turns a start without a configured database into the embedded start: the profile
 * {@value #PROFILE}, with a database and a mail sink of its own and demonstration users.
 * With a database configured none of these exists.
 */
class EmbeddedStart implements EnvironmentPostProcessor, Ordered {

	static final String PROFILE = "embedded";

	private static final String URL = "spring.datasource.url";

	private static final String USER = "spring.datasource.username";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.containsProperty(URL)) {
			return;
		}
		if (environment.containsProperty(USER)) {
			throw new CannotStart("A database user is given but no database. Set SPRING_DATASOURCE_URL, such as "
					+ "jdbc:postgresql://db.council.example/iro, or leave all three out for the embedded start.");
		}
		environment.addActiveProfile(PROFILE);
		environment.getPropertySources()
			.addAfter(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
					new MapPropertySource("embedded start", settings(new DemonstrationPassword(environment).get())));
	}

	private static Map<String, Object> settings(String password) {
		Map<String, Object> settings = new HashMap<>();
		settings.put(USER, "postgres");
		settings.put("spring.datasource.password", "postgres");
		settings.put("iro.admin.user", "admin");
		settings.put("iro.admin.password", password);
		settings.put("iro.demonstration.password", password);
		settings.put("iro.web.basic-for-everyone", "true");
		settings.put("server.servlet.session.cookie.secure", "false");
		return settings;
	}

	@Override
	public int getOrder() {
		return ConfigDataEnvironmentPostProcessor.ORDER + 1;
	}

}
