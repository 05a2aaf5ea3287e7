package org.iroengine.correspondence;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Offers a letter to the mail server, once, as plain text, with its calendar part where
 * it has one.
 */
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
		write(letter, mail);
		mail.setSentDate(Date.from(this.clock.instant()));
		message.setHeader("Message-ID", letter.delivery().messageId());
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

	/** Outlook takes an invitation for one only as another form of the same text. */
	private void write(Letter letter, MimeMessageHelper mail) throws MessagingException {
		if (letter.wording().calendar() == null) {
			mail.setText(letter.wording().body());
			return;
		}
		MimeBodyPart text = new MimeBodyPart();
		text.setText(letter.wording().body(), StandardCharsets.UTF_8.name());
		MimeBodyPart file = new MimeBodyPart();
		file.setDataHandler(new DataHandler(new ByteArrayDataSource(new CalendarFile(this.identity).of(letter),
				"text/calendar; method=%s; charset=UTF-8".formatted(letter.wording().calendar().kind()))));
		file.setHeader("Content-Transfer-Encoding", "base64");
		mail.getMimeMessage().setContent(new MimeMultipart("alternative", text, file));
	}

	private InternetAddress address(Recipient recipient) throws MessagingException, UnsupportedEncodingException {
		InternetAddress address = new InternetAddress(recipient.mail(), true);
		address.setPersonal(recipient.greeting().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
		return address;
	}

}
