package org.iroengine.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.iroengine.policy.Policy;

/** The frame of a record: its sections in order, which a council may replace. */
@Component
public class RecordSections {

	static final String PATH = "records/sections.properties";

	/** The section below which the decisions are listed. */
	static final String DECISIONS = "what-was-decided";

	private static final Pattern LINE = Pattern
		.compile("\\s*(?<id>[a-z][a-z0-9-]*)\\s*=\\s*(?<heading>[^|]*?[^|\\s])\\s*\\|\\s*(?<hint>.*?)\\s*");

	private final List<RecordSection> all;

	RecordSections(Policy policy) {
		this.all = policy.file(PATH).orElseThrow().text().lines().flatMap((line) -> read(line).stream()).toList();
	}

	public List<RecordSection> all() {
		return this.all;
	}

	/** What is wrong with each line that is none. */
	static List<String> faults(List<String> lines) {
		List<String> faults = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		for (int place = 0; place < lines.size(); place++) {
			String line = lines.get(place);
			Optional<String> id = read(line).map(RecordSection::id);
			if (id.isEmpty() && !line.isBlank() && !line.strip().startsWith("#")) {
				faults
					.add("line %d: it is no section; write name = heading | what to write there".formatted(place + 1));
			}
			else if (id.filter(ids::contains).isPresent()) {
				faults.add("line %d: \"%s\" is there twice; remove one of the lines".formatted(place + 1, id.get()));
			}
			id.ifPresent(ids::add);
		}
		if (!ids.contains(DECISIONS)) {
			faults.add("line 1: there is no section \"%s\", below which the decisions are listed; add it"
				.formatted(DECISIONS));
		}
		return faults;
	}

	private static Optional<RecordSection> read(String line) {
		Matcher parts = LINE.matcher(line);
		return (!line.strip().startsWith("#") && parts.matches())
				? Optional.of(new RecordSection(parts.group("id"), parts.group("heading"), parts.group("hint")))
				: Optional.empty();
	}

}
