package org.iroengine.policy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.iroengine.web.CannotStart;

/** The council's files as they lie in their folder, without hidden files and notes. */
final class CouncilFolder {

	private final Path folder;

	CouncilFolder(Path folder) {
		if (!Files.isDirectory(folder)) {
			throw new CannotStart(
					("IRO_POLICY_DIR is %s, and there is no such folder. Create it and put the council's files there, "
							+ "or leave IRO_POLICY_DIR out to work with the shipped policy.")
						.formatted(folder.toAbsolutePath()));
		}
		this.folder = folder;
	}

	/** The paths of the files within the folder, in order. */
	List<String> paths() {
		try (Stream<Path> files = Files.walk(this.folder, FileVisitOption.FOLLOW_LINKS)) {
			return files.filter((file) -> !Files.isDirectory(file))
				.map(this.folder::relativize)
				.filter(CouncilFolder::isMeant)
				.map((file) -> file.toString().replace(File.separatorChar, '/'))
				.sorted()
				.toList();
		}
		catch (IOException | UncheckedIOException ex) {
			throw unreadable(ex);
		}
	}

	/** How messages call the file at a path. */
	String name(String path) {
		return this.folder.resolve(path).toString();
	}

	/** The council's file at a path, if there is one. */
	Optional<PolicyFile> file(String path) {
		Path file = this.folder.resolve(path);
		try {
			return Files.isRegularFile(file)
					? Optional.of(new PolicyFile(path, name(path), true, Files.readAllBytes(file))) : Optional.empty();
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	private static boolean isMeant(Path file) {
		return StreamSupport.stream(file.spliterator(), false).noneMatch((part) -> part.toString().startsWith("."))
				&& !file.getFileName().toString().toUpperCase(Locale.ROOT).startsWith("README");
	}

	private CannotStart unreadable(Exception cause) {
		return new CannotStart(
				"The policy in IRO_POLICY_DIR cannot be read: %s. Give the user who runs the engine the right to read "
					.formatted(cause.getMessage()) + "the folder %s and everything in it.".formatted(this.folder),
				cause);
	}

}
