package org.iroengine.review.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.util.MultiValueMap;

import org.iroengine.review.BookingFault;
import org.iroengine.review.Chairing;
import org.iroengine.review.ChildWishes;
import org.iroengine.review.Participant;
import org.iroengine.review.WrittenChecklist;
import org.iroengine.review.WrittenTelling;

/**
 * What was typed into a checklist, person by person; only those known around the child
 * may be changed.
 */
final class ChecklistFields {

	private static final int MOST = 60;

	private final MultiValueMap<String, String> typed;

	private final String childRef;

	private final List<PersonRow> rows = new ArrayList<>();

	ChecklistFields(MultiValueMap<String, String> typed, String childRef, List<Participant> known) {
		this.typed = typed;
		this.childRef = childRef;
		for (int number = 0; number < MOST && typed.containsKey("name-" + number); number++) {
			this.rows.add(row(number, known));
		}
	}

	List<PersonRow> rows() {
		return this.rows;
	}

	ChildWishes wishes() {
		Chairing chairing = Arrays.stream(Chairing.values())
			.filter((one) -> one.name().equals(text("chairing")))
			.findFirst()
			.orElse(Chairing.NOT_ASKED);
		return new ChildWishes(text("wish-who"), text("wish-where"), text("wish-when"), text("wish-about"), chairing);
	}

	boolean agreed() {
		return this.typed.containsKey("agreed");
	}

	String arrangements() {
		return text("arrangements");
	}

	/** How business support was told what it enters in the name of a person. */
	WrittenTelling telling(String by) {
		return new WrittenTelling(by, text("toldWay"), text("toldOn"));
	}

	WrittenChecklist written() {
		return new WrittenChecklist(filled().map((row) -> row.participant(this.childRef)).toList(),
				this.rows.stream().filter((row) -> row.left() && row.id() != 0).map(PersonRow::id).toList(), wishes(),
				agreed(), arrangements());
	}

	/** The same faults, at the row of the page and not at the place among the filled. */
	List<BookingFault> onThePage(List<BookingFault> faults) {
		int[] filled = IntStream.range(0, this.rows.size())
			.filter((number) -> isFilled(this.rows.get(number)))
			.toArray();
		return faults.stream().map((fault) -> new BookingFault(field(fault.field(), filled), fault.message())).toList();
	}

	private static String field(String field, int[] filled) {
		String[] parts = field.split("-(?=\\d+$)");
		int place = (parts.length == 2) ? Integer.parseInt(parts[1]) : -1;
		return (place >= 0 && place < filled.length) ? parts[0] + "-" + filled[place] : field;
	}

	private Stream<PersonRow> filled() {
		return this.rows.stream().filter(ChecklistFields::isFilled);
	}

	private static boolean isFilled(PersonRow row) {
		return !row.isBlank() && !(row.left() && row.id() == 0);
	}

	private PersonRow row(int number, List<Participant> known) {
		Participant before = known.stream()
			.filter((one) -> Long.toString(one.id()).equals(text("id-" + number)))
			.findFirst()
			.orElse(null);
		return new PersonRow((before != null) ? before.id() : 0, text("role-" + number), text("name-" + number),
				(before != null) ? before.personId() : null, text("mail-" + number), text("address-" + number),
				text("phone-" + number), this.typed.containsKey("knows-" + number), text("interpreter-" + number),
				text("safety-" + number), this.typed.containsKey("left-" + number),
				before != null && !before.mayBeAsked());
	}

	private String text(String field) {
		String value = this.typed.getFirst(field);
		return (value == null || value.isBlank()) ? null : value.strip();
	}

}
