package org.iroengine.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** A real SMTP server that refuses, cuts and dawdles as a test tells it. */
class ScriptedSmtp implements AutoCloseable {

	private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID: (\\S+)");

	final List<String> accepted = new CopyOnWriteArrayList<>();

	final Map<String, Integer> refusedRecipients = new ConcurrentHashMap<>();

	final AtomicInteger cuts = new AtomicInteger();

	volatile int refusedSender;

	volatile int refusedText;

	volatile Runnable meanwhile = () -> {
	};

	private final SMTPServer server;

	ScriptedSmtp() {
		this(0);
	}

	ScriptedSmtp(int port) {
		this.server = SMTPServer.port(port)
			.bindAddress(InetAddress.getLoopbackAddress())
			.messageHandlerFactory(Conversation::new)
			.build();
		this.server.start();
	}

	int port() {
		return this.server.getPortAllocated();
	}

	List<String> messageIds() {
		return this.accepted.stream().map(ScriptedSmtp::messageId).toList();
	}

	private static String messageId(String message) {
		Matcher id = MESSAGE_ID.matcher(message);
		return id.find() ? id.group(1) : "none";
	}

	@Override
	public void close() {
		this.server.stop();
	}

	/** One mail, from its sender to its end. */
	private final class Conversation implements MessageHandler {

		private final MessageContext context;

		private Conversation(MessageContext context) {
			this.context = context;
		}

		@Override
		public void from(String from) throws RejectException {
			refuse(ScriptedSmtp.this.refusedSender, from);
		}

		@Override
		public void recipient(String to) throws RejectException {
			refuse(ScriptedSmtp.this.refusedRecipients.getOrDefault(to, 0), to);
		}

		@Override
		public String data(InputStream text) throws RejectException, IOException {
			String message = new String(text.readAllBytes(), StandardCharsets.UTF_8);
			refuse(ScriptedSmtp.this.refusedText, "text");
			ScriptedSmtp.this.meanwhile.run();
			ScriptedSmtp.this.accepted.add(message);
			if (ScriptedSmtp.this.cuts.getAndUpdate((left) -> Math.max(left - 1, 0)) > 0) {
				((Session) this.context).getSocket().close();
			}
			return "taken";
		}

		@Override
		public void done() {
		}

		private void refuse(int code, String what) throws RejectException {
			if (code > 0) {
				throw new RejectException(code, "<" + what + "> is refused");
			}
		}

	}

}
