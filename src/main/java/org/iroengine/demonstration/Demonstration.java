package org.iroengine.demonstration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import org.iroengine.engine.EngineClock;

/** The parts of the embedded start; without its profile none of them exists. */
@Configuration
@Profile(EmbeddedStart.PROFILE)
@Import(LivedParts.class)
class Demonstration {

	private final Path data;

	Demonstration(Environment environment) {
		this.data = DemonstrationData.directory(environment);
	}

	@Bean
	EmbeddedDatabase embeddedDatabase() {
		return new EmbeddedDatabase(this.data);
	}

	@Bean
	MailSink mailSink(Clock clock) {
		return new MailSink(0, this.data.resolve("mail"), clock);
	}

	@Bean
	JavaMailSenderImpl mailSender(MailSink sink) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("localhost");
		sender.setPort(sink.port());
		return sender;
	}

	/**
	 * Shows what happens when time passes: {@code --iro.demonstration.clock-ahead=PT49H}
	 * starts 49 hours ahead.
	 */
	@Bean
	@Primary
	DemonstrationClock demonstrationClock(Environment environment) {
		Duration ahead = environment.getProperty("iro.demonstration.clock-ahead", Duration.class, Duration.ZERO);
		DemonstrationClock clock = new DemonstrationClock(Clock.offset(Clock.systemUTC(), ahead));
		EngineClock.follow(clock);
		return clock;
	}

}
