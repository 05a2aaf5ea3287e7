package org.iroengine.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.web.CannotStart;
import org.iroengine.web.Fingerprint;

/** The policy, free of faults: whoever works by it takes it from here. */
@Component
public class Policy {

	private final PolicyFiles files;

	private final String version;

	private final Map<String, String> texts;

	Policy(PolicyFolder folder, List<PolicyCheck> checks) {
		this.files = new PolicyFiles(folder);
		List<String> faults = new ArrayList<>(this.files.faults());
		faults.addAll(PolicyTexts.faults(this.files));
		checks.forEach((check) -> faults.addAll(check.faults(this.files)));
		if (!faults.isEmpty()) {
			throw new CannotStart(
					"The council's policy in %s cannot be used. Mend these and start again; nothing was changed:\n%s"
						.formatted(folder.dir(), String.join("\n", faults)));
		}
		this.version = hash(this.files.all());
		this.texts = PolicyTexts.words(this.files);
	}

	/**
	 * The file at a path, the council's where it has one; empty where it is no policy.
	 */
	public Optional<PolicyFile> file(String path) {
		return this.files.find(path);
	}

	/** The words that pages and letters say, by their names. */
	public Map<String, String> texts() {
		return this.texts;
	}

	/** The council's files, by their paths. */
	List<PolicyFile> replaced() {
		return this.files.replaced();
	}

	/** The same wherever every file of the policy is the same. */
	public String version() {
		return this.version;
	}

	private static String hash(List<PolicyFile> files) {
		byte[][] parts = files.stream()
			.flatMap((file) -> Stream.of(
					(file.path() + "\n" + file.content().length + "\n").getBytes(StandardCharsets.UTF_8),
					file.content()))
			.toArray(byte[][]::new);
		return Fingerprint.of(parts).substring(0, 8);
	}

}
