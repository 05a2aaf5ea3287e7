package org.iroengine.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MailSinkTest {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00.123Z"), ZoneOffset.UTC);

	@TempDir
	Path data;

	@Test
	void an_accepted_letter_is_a_readable_file() throws Exception {
		try (MailSink sink = new MailSink(0, this.data.resolve("mail"), CLOCK)) {
			send(sink, "<letter-1.abc@localhost>", "Grüße\n.\nsecond line");
		}
		Path file = files().get(0);
		assertThat(file.getFileName().toString())
			.matches("20260302T090000\\.123Z-letter-1\\.abc_localhost-[0-9a-f]{8}\\.eml");
		MimeMessage read = read(file);
		assertThat(read.getSubject()).isEqualTo("Über LAC-1");
		assertThat(((String) read.getContent()).strip().lines()).containsExactly("Grüße", ".", "second line");
		assertThat(read.getMessageID()).isEqualTo("<letter-1.abc@localhost>");
	}

	@Test
	void copies_of_one_letter_are_two_files() throws Exception {
		try (MailSink sink = new MailSink(0, this.data.resolve("mail"), CLOCK)) {
			send(sink, "<letter-1.abc@localhost>", "Text");
			send(sink, "<letter-1.abc@localhost>", "Text");
		}
		assertThat(files()).hasSize(2);
	}

	@Test
	void a_message_id_cannot_lead_out_of_the_directory() throws Exception {
		try (MailSink sink = new MailSink(0, this.data.resolve("mail"), CLOCK)) {
			send(sink, "<../../../evil\\name\u0001@localhost>", "Text");
		}
		assertThat(files()).hasSize(1);
		assertThat(files().get(0).getFileName().toString()).matches("[A-Za-z0-9._-]+\\.eml");
	}

	@Test
	void what_cannot_be_stored_is_not_accepted() throws Exception {
		Path blocked = Files.writeString(this.data.resolve("mail"), "a file where the directory should be");
		try (MailSink sink = new MailSink(0, blocked, CLOCK)) {
			assertThatExceptionOfType(MailSendException.class)
				.isThrownBy(() -> send(sink, "<letter-1.abc@localhost>", "Text"))
				.withMessageContaining("451");
		}
	}

	@Test
	void it_listens_on_this_machine_only() throws Exception {
		try (MailSink sink = new MailSink(0, this.data.resolve("mail"), CLOCK)) {
			new Socket(InetAddress.getLoopbackAddress(), sink.port()).close();
			for (InetAddress outside : addresses().filter((address) -> !address.isLoopbackAddress()).toList()) {
				assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Socket(outside, sink.port()).close());
			}
		}
	}

	private static Stream<InetAddress> addresses() throws IOException {
		return NetworkInterface.networkInterfaces()
			.flatMap((network) -> Collections.list(network.getInetAddresses()).stream());
	}

	private void send(MailSink sink, String messageId, String text) throws MessagingException {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(sink.port());
		MimeMessage message = sender.createMimeMessage();
		message.setFrom("iro-engine@localhost");
		message.setRecipients(MimeMessage.RecipientType.TO, "iro-1@council.example");
		message.setSubject("Über LAC-1", "UTF-8");
		message.setText(text, "UTF-8");
		message.setHeader("Message-ID", messageId);
		sender.send(message);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.data.resolve("mail"))) {
			return files.toList();
		}
	}

	private static MimeMessage read(Path file) throws IOException, MessagingException {
		try (InputStream content = Files.newInputStream(file)) {
			return new MimeMessage(null, content);
		}
	}

}
