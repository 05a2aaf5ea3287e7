package org.iroengine.correspondence;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Offers a letter to the mail server, once, as plain text. */
@Component
class Post {

	private final ObjectProvider<JavaMailSender> server;

	private final MailIdentity identity;

	private final Clock clock;

	Post(ObjectProvider<JavaMailSender> server, MailIdentity identity, Clock clock) {
		this.server = server;
		this.identity = identity;
		this.clock = clock;
	}

	/** Whether a mail server is configured at all. */
	boolean hasServer() {
		return this.server.getIfAvailable() != null;
	}

	Outcome send(Letter letter) {
		JavaMailSender sender = this.server.getObject();
		try {
			sender.send(compose(letter, sender.createMimeMessage()));
			return Outcome.ACCEPTED;
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			return SmtpReply.unusable(ex);
		}
		catch (MailException ex) {
			return SmtpReply.read(ex);
		}
	}

	private MimeMessage compose(Letter letter, MimeMessage message)
			throws MessagingException, UnsupportedEncodingException {
		MimeMessageHelper mail = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
		mail.setFrom(this.identity.from());
		mail.setTo(address(letter.recipient()));
		mail.setSubject(letter.wording().subject());
		mail.setText(letter.wording().body());
		mail.setSentDate(Date.from(this.clock.instant()));
		message.setHeader("Message-ID", letter.delivery().messageId());
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

	private InternetAddress address(Recipient recipient) throws MessagingException, UnsupportedEncodingException {
		InternetAddress address = new InternetAddress(recipient.mail(), true);
		address.setPersonal(recipient.greeting().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
		return address;
	}

}
