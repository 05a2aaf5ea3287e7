package org.iroengine.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.iroengine.policy.PolicyCheck;
import org.iroengine.policy.PolicyFile;
import org.iroengine.policy.PolicyFiles;

/** Finds term dates that cannot be read, before anything is done with them. */
@Component
class SchoolTermsCheck implements PolicyCheck {

	private static final String FILE = "texts.properties";

	@Override
	public List<String> faults(PolicyFiles files) {
		PolicyFile file = files.file(FILE);
		String text = texts(file).getOrDefault(SchoolTerms.TEXT, texts(files.shipped(FILE)).get(SchoolTerms.TEXT));
		try {
			SchoolTerms.read(text);
			return List.of();
		}
		catch (RuntimeException ex) {
			return List
				.of("%s: \"%s\" cannot be read; write the terms as 2026-09-02 to 2026-10-23, 2026-11-02 to 2026-12-18"
					.formatted(file.name(), SchoolTerms.TEXT));
		}
	}

	private static Map<String, String> texts(PolicyFile file) {
		return Arrays.stream(file.text().split("\n"))
			.filter((line) -> !line.strip().startsWith("#") && line.contains("="))
			.collect(Collectors.toMap((line) -> line.split("=", 2)[0].strip(), (line) -> line.split("=", 2)[1].strip(),
					(one, other) -> one));
	}

}
