package org.iroengine.demonstration;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

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
		System.out.println(
				"""

						  Ready. Open     http://localhost:%d
						  Sign in as      iro-manager, who allocates; safeguarding-head; business-support; admin;
						                  iro-1, an officer with a caseload; team-manager-1 and social-worker-1, who
						                  have children in care; service-manager … chief-executive, the line above
						  or as           iro-2 … iro-12, team-manager-2 … -10, social-worker-2 … -30 in a few seconds
						  Password        %s
						  Letters are in  %s

						  This is the embedded start: all people and children are invented, and the children come in during
						  the first minute (the home page of admin says how far). To run on a database of your own, see README.md.
						"""
					.formatted(this.server.getWebServer().getPort(),
							this.environment.getProperty("iro.demonstration.password"),
							DemonstrationData.directory(this.environment).resolve("mail")));
	}

}
