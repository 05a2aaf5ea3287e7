package org.iroengine.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Policies of tests: the shipped one, and councils' folders. */
public final class PolicyFolders {

	private PolicyFolders() {
	}

	public static Policy shipped() {
		return new Policy(new PolicyFolder(null), List.of());
	}

	/** The files as they are, perhaps with faults. */
	public static PolicyFiles files(Path folder) {
		return new PolicyFiles(new PolicyFolder(folder));
	}

	/** The policy with the council's files, where the checks find no fault. */
	public static Policy checked(Path folder, PolicyCheck... checks) {
		return new Policy(new PolicyFolder(folder), List.of(checks));
	}

	/** Puts a file into a council's folder. */
	public static void write(Path folder, String path, String content) {
		write(folder, path, content.getBytes(StandardCharsets.UTF_8));
	}

	public static void write(Path folder, String path, byte[] content) {
		try {
			Files.createDirectories(folder.resolve(path).getParent());
			Files.write(folder.resolve(path), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
