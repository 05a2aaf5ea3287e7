package org.iroengine.correspondence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

class SmtpTimeoutsTest {

	private static final Map<String, String> EXPECTED = Map.of("mail.smtp.connectiontimeout", "10000",
			"mail.smtp.timeout", "300000", "mail.smtp.writetimeout", "20000");

	@Test
	void a_sender_made_by_hand_gets_time_outs() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		new SmtpTimeouts().postProcessAfterInitialization(sender, "sender");
		assertThat(sender.getJavaMailProperties()).containsAllEntriesOf(EXPECTED);
	}

	@Test
	void a_chosen_time_out_is_kept() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
		new SmtpTimeouts().postProcessAfterInitialization(sender, "sender");
		assertThat(sender.getJavaMailProperties()).containsEntry("mail.smtp.timeout", "1000");
	}

	@Test
	void the_configuration_says_the_same() throws IOException {
		PropertySource<?> yaml = new YamlPropertySourceLoader()
			.load("application", new ClassPathResource("application.yml"))
			.get(0);
		EXPECTED.forEach((name, value) -> assertThat(yaml.getProperty("spring.mail.properties." + name)).asString()
			.isEqualTo(value));
	}

	@Test
	void a_server_that_says_nothing_is_given_up_on() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			JavaMailSenderImpl sender = new JavaMailSenderImpl();
			sender.setHost("127.0.0.1");
			sender.setPort(silent.getLocalPort());
			Properties settings = sender.getJavaMailProperties();
			settings.setProperty("mail.smtp.timeout", "200");
			Letter letter = new Letter(1, null, LetterFixture.iro(1), new Letter.Wording("x", "x"),
					new Letter.Delivery("<1@x>", LetterState.WAITING, 1, null, null));
			assertThat(PostFixture.through(sender).send(letter).kind()).isEqualTo(Outcome.Kind.UNREACHABLE);
		}
	}

}
