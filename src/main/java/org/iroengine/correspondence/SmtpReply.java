package org.iroengine.correspondence;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/**
 * Reads what a failed attempt means: codes of RFC 5321 about this recipient or message
 * concern the letter, all else the server.
 *
 * @param code the reply code
 * @param text what the server said
 */
record SmtpReply(int code, String text) {

	private static final int CLOSING = 421;

	private static final int LONGEST = 300;

	static Outcome read(MailException ex) {
		if (ex instanceof MailParseException) {
			return unusable(ex);
		}
		return about(ex).map(SmtpReply::outcome).orElseGet(() -> unreachable(ex));
	}

	static Outcome unusable(Exception ex) {
		return new Outcome(Outcome.Kind.REFUSED, plain("The letter cannot be made into a mail: " + ex.getMessage()));
	}

	private static Outcome unreachable(MailException ex) {
		String said = causes(ex).map(Throwable::getMessage).filter(Objects::nonNull).findFirst().orElse("no answer");
		return new Outcome(Outcome.Kind.UNREACHABLE, plain("The mail server did not take letters: " + said));
	}

	/** The first answer that is about the recipient or the message. */
	private static Optional<SmtpReply> about(MailException ex) {
		return causes(ex).flatMap(SmtpReply::of)
			.filter((reply) -> reply.code != CLOSING && reply.code >= 400)
			.findFirst();
	}

	private static Stream<SmtpReply> of(Throwable cause) {
		if (cause instanceof SMTPAddressFailedException recipient) {
			return Stream.of(new SmtpReply(recipient.getReturnCode(), recipient.getMessage()));
		}
		if (cause instanceof SMTPSendFailedException message && !aboutSender(message)) {
			return Stream.of(new SmtpReply(message.getReturnCode(), message.getMessage()));
		}
		return Stream.empty();
	}

	private static boolean aboutSender(SMTPSendFailedException ex) {
		return ex.getCommand() != null && ex.getCommand().startsWith("MAIL");
	}

	private static Stream<Throwable> causes(MailException ex) {
		Stream<Throwable> failures = (ex instanceof MailSendException several)
				? Arrays.stream(several.getMessageExceptions()) : Stream.empty();
		return Stream.concat(failures, Stream.of(ex.getMostSpecificCause())).flatMap(SmtpReply::chain);
	}

	private static Stream<Throwable> chain(Throwable first) {
		return Stream.iterate(first, Objects::nonNull,
				(ex) -> (ex instanceof MessagingException several) ? several.getNextException() : null);
	}

	private Outcome outcome() {
		Outcome.Kind kind = (this.code >= 500) ? Outcome.Kind.REFUSED : Outcome.Kind.DEFERRED;
		return new Outcome(kind, plain("The mail server answered: " + this.text));
	}

	/** One line without addresses, for people who may not see them. */
	private static String plain(String reason) {
		String line = reason.replaceAll("[\\p{Cntrl}\\s]+", " ").replaceAll("[^\\s<>]+@[^\\s<>]+", "(address)").strip();
		return line.substring(0, Math.min(line.length(), LONGEST));
	}

}
