package org.iroengine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of the policy as they are, perhaps with faults: the council's where it has
 * its own, the shipped ones elsewhere.
 */
public final class PolicyFiles {

	private final Map<String, PolicyFile> shipped = ShippedPolicy.files();

	private final Map<String, PolicyFile> effective = new TreeMap<>(this.shipped);

	private final List<String> faults = new ArrayList<>();

	PolicyFiles(PolicyFolder folder) {
		if (folder.isGiven()) {
			CouncilFolder council = new CouncilFolder(folder.dir());
			council.paths().forEach((path) -> replace(council, path));
		}
	}

	private void replace(CouncilFolder council, String path) {
		Optional<PolicyFile> file = council.file(path);
		if (this.shipped.containsKey(path) && file.isPresent()) {
			this.effective.put(path, file.get());
			TextCheck.fault(file.get()).ifPresent(this.faults::add);
		}
		else {
			this.faults.add("%s: There is no such file to replace; %s.".formatted(council.name(path), advice(path)));
		}
	}

	private String advice(String path) {
		if (path.matches(".*\\.(bpmn|form)")) {
			return "processes and forms are not policy, remove it";
		}
		return "remove it, or give it the name of one of " + String.join(", ", this.shipped.keySet());
	}

	/** The file at a path, the council's where it has one. */
	public PolicyFile file(String path) {
		return find(path).orElseThrow(() -> new IllegalArgumentException("There is no policy file " + path));
	}

	Optional<PolicyFile> find(String path) {
		return Optional.ofNullable(this.effective.get(path));
	}

	/** The file at a path as it comes with the product. */
	public PolicyFile shipped(String path) {
		return this.shipped.get(path);
	}

	/** The council's files, by their paths. */
	public List<PolicyFile> replaced() {
		return this.effective.values().stream().filter(PolicyFile::replaced).toList();
	}

	/** Every file, by its path. */
	List<PolicyFile> all() {
		return List.copyOf(this.effective.values());
	}

	/** What is wrong with the folder itself. */
	List<String> faults() {
		return List.copyOf(this.faults);
	}

}
