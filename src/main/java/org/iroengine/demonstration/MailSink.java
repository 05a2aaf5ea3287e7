package org.iroengine.demonstration;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes letters by SMTP, from this machine only, and keeps each as an {@code .eml} file;
 * what it has accepted is on the disk.
 */
class MailSink implements AutoCloseable {

	private static final int TRY_LATER = 451;

	private final Path directory;

	private final Clock clock;

	private final SMTPServer server;

	/**
	 * Starts listening.
	 * @param port the port on localhost, 0 for any that is free
	 * @param directory where the files go
	 * @param clock the time in their names
	 */
	MailSink(int port, Path directory, Clock clock) {
		this.directory = directory;
		this.clock = clock;
		this.server = SMTPServer.port(port)
			.bindAddress(InetAddress.getLoopbackAddress())
			.insertReceivedHeaders(false)
			.messageHandler(this::accept)
			.build();
		this.server.start();
	}

	int port() {
		return this.server.getPortAllocated();
	}

	@Override
	public void close() {
		this.server.stop();
	}

	private void accept(MessageContext context, String from, String to, byte[] message) throws RejectException {
		try {
			keep(message);
		}
		catch (IOException ex) {
			throw new RejectException(TRY_LATER, "The letter could not be stored");
		}
	}

	private void keep(byte[] message) throws IOException {
		Files.createDirectories(this.directory);
		Path unfinished = Files.createTempFile(this.directory, ".letter-", ".part");
		try {
			writeThrough(unfinished, message);
			Files.move(unfinished, this.directory.resolve(name(message)), StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private void writeThrough(Path file, byte[] message) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			ByteBuffer left = ByteBuffer.wrap(message);
			while (left.hasRemaining()) {
				channel.write(left);
			}
			channel.force(true);
		}
	}

	private String name(byte[] message) {
		return EmlName.of(this.clock.instant(), message);
	}

}
