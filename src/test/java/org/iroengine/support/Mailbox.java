package org.iroengine.support;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A real SMTP server for the letters of browser tests. */
public class Mailbox implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		MAIL.start();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("mailbox",
					Map.of("spring.mail.host", "localhost", "spring.mail.port", MAIL.getSmtp().getPort())));
	}

	/**
	 * The letter to an address whose text or subject names the child, once it has come.
	 */
	public static Optional<MimeMessage> letterTo(String address, String childRef) {
		return Arrays.stream(MAIL.getReceivedMessages())
			.filter((letter) -> isTo(letter, address) && subject(letter).contains(childRef))
			.findFirst();
	}

	static void empty() {
		try {
			MAIL.purgeEmailFromAllMailboxes();
		}
		catch (com.icegreen.greenmail.store.FolderException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isTo(MimeMessage letter, String address) {
		try {
			return Arrays.toString(letter.getAllRecipients()).contains(address);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String subject(MimeMessage letter) {
		try {
			return String.valueOf(letter.getSubject());
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
