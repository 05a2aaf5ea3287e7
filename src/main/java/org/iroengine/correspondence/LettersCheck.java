package org.iroengine.correspondence;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.iroengine.policy.PolicyCheck;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFiles;

/** Checks the council's wording of letters against what each letter is given. */
@Component
class LettersCheck implements PolicyCheck {

	private final ObjectProvider<LetterKind> kinds;

	LettersCheck(ObjectProvider<LetterKind> kinds) {
		this.kinds = kinds;
	}

	@Override
	public List<String> faults(PolicyFiles files) {
		return files.replaced()
			.stream()
			.filter((file) -> file.path().startsWith(Templates.FOLDER))
			.flatMap((file) -> faults(file).stream())
			.toList();
	}

	private List<String> faults(PolicyFile file) {
		return this.kinds.stream()
			.filter((kind) -> file.path().equals(Templates.FOLDER + kind.purpose() + Templates.ENDING))
			.findFirst()
			.map((kind) -> WordingCheck.faults(file, kind))
			.orElseGet(
					() -> List.of("%s: no letter is written for this purpose; remove the file".formatted(file.name())));
	}

}
