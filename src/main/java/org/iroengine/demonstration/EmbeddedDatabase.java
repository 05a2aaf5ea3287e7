package org.iroengine.demonstration;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

import org.iroengine.web.CannotStart;

/**
 * A PostgreSQL of the embedded start's own; what it stores outlives restarts, and a
 * killed one is cleared away.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Path directory;

	private final FileLock onlyOne;

	private final EmbeddedPostgres postgres;

	EmbeddedDatabase(Path data) {
		this.directory = data.resolve("postgres");
		try {
			Files.createDirectories(this.directory);
			this.onlyOne = lock(data.resolve("postgres.lock"));
			stopLeftOver();
			this.postgres = EmbeddedPostgres.builder()
				.setDataDirectory(this.directory)
				.setCleanDataDirectory(false)
				.setRegisterShutdownHook(false)
				.setServerConfig("max_connections", "120")
				.setPGStartupWait(PATIENCE)
				.start();
		}
		catch (IOException ex) {
			throw new CannotStart(
					"The embedded PostgreSQL does not start in %s: %s".formatted(this.directory, ex.getMessage())
							+ ". Move the folder away to begin afresh.",
					ex);
		}
	}

	@Override
	public String getJdbcUrl() {
		return this.postgres.getJdbcUrl("postgres", "postgres");
	}

	@Override
	public String getUsername() {
		return "postgres";
	}

	@Override
	public String getPassword() {
		return "postgres";
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
		this.onlyOne.acquiredBy().close();
	}

	private static FileLock lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			FileLock lock = channel.tryLock();
			if (lock != null) {
				return lock;
			}
		}
		catch (OverlappingFileLockException ex) {
			// Held by a start within this very process, which is no better.
		}
		channel.close();
		throw new CannotStart(
				"Another embedded start is running on %s. Stop it first, or start this one in another folder."
					.formatted(file.getParent()));
	}

	/**
	 * A start that was killed leaves its database running; nobody else uses it, as we
	 * hold the lock.
	 */
	private void stopLeftOver() throws IOException {
		Path running = this.directory.resolve("postmaster.pid");
		if (Files.exists(running)) {
			long pid = Long.parseLong(Files.readAllLines(running).get(0).strip());
			ProcessHandle.of(pid).filter(this::isOurs).ifPresent(this::stop);
		}
	}

	private boolean isOurs(ProcessHandle process) {
		return process.info()
			.arguments()
			.map((arguments) -> String.join(" ", arguments).contains(this.directory.toString()))
			.orElse(false);
	}

	private void stop(ProcessHandle leftOver) {
		leftOver.destroy();
		try {
			leftOver.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new CannotStart(
					"The database of an earlier start (process %d) does not stop. Stop it and start again."
						.formatted(leftOver.pid()),
					ex);
		}
	}

}
