package org.iroengine.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The facts of one copy of a record, with what its reader may not see left out.
 *
 * @param reader what kind of reader it is for
 * @param address whether the reader may know where the child lives
 */
record RecordWording(RecordContent content, RecordEdition edition, RecordVersion.Reader reader, boolean address) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

	Map<String, Object> facts() {
		Map<String, Object> facts = new HashMap<>();
		facts.put("title", "Your review on " + DAY.format(this.content.heldOn()));
		facts.put("footer", "%s, review on %s".formatted(this.content.reference(), DAY.format(this.content.heldOn())));
		facts.put("iro", this.content.iro());
		facts.put("held", held());
		facts.put("corrected", (this.edition.number() > 1) ? "What changed: " + shown(this.edition.reason()) : "");
		facts.put("sections", this.content.sections().stream().map(this::section).toList());
		facts.put("people", people());
		facts.put("leftOut", leftOut());
		return facts;
	}

	private String held() {
		LocalDate last = this.content.completedOn();
		return last.equals(this.content.heldOn()) ? "" : "The second part was on %s.".formatted(DAY.format(last));
	}

	private Map<String, Object> section(RecordContent.Section section) {
		boolean decisions = section.id().equals(RecordSections.DECISIONS) && !this.content.decisions().isEmpty();
		List<Map<String, String>> paragraphs = Arrays.stream(shown(section.text()).split("\\R+"))
			.filter((paragraph) -> !paragraph.isBlank())
			.map((paragraph) -> Map.of("text", paragraph.strip()))
			.toList();
		return Map.of("heading", section.heading(), "paragraphs", paragraphs, "decisions",
				decisions ? decisions() : false);
	}

	private Map<String, Object> decisions() {
		return Map.of("recommended", !this.content.decided(), "rows",
				this.content.decisions().stream().map(this::row).toList());
	}

	private Map<String, Object> row(RecordContent.Decided decided) {
		return Map.of("words", shown(decided.words()), "standing", standing(decided), "owner",
				named() ? decided.owner() : decided.ownerRole(), "due", DAY.format(decided.due()));
	}

	private static String standing(RecordContent.Decided decided) {
		String from = (decided.from() == null) ? "an earlier review" : "the review on " + DAY.format(decided.from());
		return (decided.state() == null) ? "" : "From %s: %s%s.".formatted(from, decided.state(),
				(decided.times() > 1) ? ", set %d times".formatted(decided.times()) : "");
	}

	private Object people() {
		List<String> rows = this.content.attended()
			.stream()
			.map((one) -> named() ? "%s (%s)".formatted(one.name(), one.role()) : one.role())
			.distinct()
			.toList();
		return rows.isEmpty() ? false : Map.of("rows", rows);
	}

	/** Others may not learn from the child's record who is around the child. */
	private boolean named() {
		return this.reader != RecordVersion.Reader.PARTICIPANT;
	}

	private boolean leftOut() {
		return Stream
			.concat(this.content.sections().stream().map(RecordContent.Section::text),
					this.content.decisions().stream().map(RecordContent.Decided::words))
			.anyMatch((text) -> shown(text).contains(Passages.LEFT_OUT) && !text.contains(Passages.LEFT_OUT));
	}

	private String shown(String text) {
		return Passages.shown(text, this.reader == RecordVersion.Reader.FILE, this.address);
	}

}
