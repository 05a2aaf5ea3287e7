package org.iroengine.demonstration;

import java.util.stream.Collectors;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.people.Person;

/** Prints where to go and as whom to sign in. */
@Component
@Profile(EmbeddedStart.PROFILE)
class Welcome {

	private final ServletWebServerApplicationContext server;

	private final Environment environment;

	Welcome(ServletWebServerApplicationContext server, Environment environment) {
		this.server = server;
		this.environment = environment;
	}

	@EventListener
	void on(ApplicationReadyEvent ready) {
		System.out.println("""

				  Ready. Open     http://localhost:%d
				  Sign in as      iro-manager (allocates), safeguarding-head, business-support, admin, or
				                  %s
				  Password        %s
				  Letters are in  %s

				  This is the embedded start, with invented people. To run on a database of your own, see README.md.
				""".formatted(this.server.getWebServer().getPort(), others(),
				this.environment.getProperty("iro.demonstration.password"),
				DemonstrationData.directory(this.environment).resolve("mail")));
	}

	private static String others() {
		return InventedPeople.all(LondonTime.date(java.time.Instant.EPOCH))
			.stream()
			.map(Person::id)
			.filter((id) -> !id.matches("iro-manager|safeguarding-head|business-support"))
			.collect(Collectors.joining(", "));
	}

}
