package org.iroengine.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out why a convening checklist cannot be taken as it was written. */
final class ChecklistCheck {

	private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()/.-]{2,38}[0-9]");

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_TEXT = 2000;

	private final List<BookingFault> faults = new ArrayList<>();

	/**
	 * Fields of the people are numbered from 0, in the order in which they are written.
	 */
	ChecklistCheck(WrittenChecklist written) {
		for (int number = 0; number < written.people().size(); number++) {
			person(number, written.people().get(number));
		}
		if (written.people().stream().allMatch((person) -> written.left().contains(person.id()))) {
			fault("name-0", "Name at least one person who is asked or comes: an invitation to nobody cannot go out.");
		}
		ChildWishes wishes = written.wishes();
		Stream.of(wishes.who(), wishes.where(), wishes.when(), wishes.about(), written.arrangements())
			.filter((text) -> text != null && text.length() > LONGEST_TEXT)
			.findFirst()
			.ifPresent((text) -> fault("wish-who", "Say each in at most %d characters.".formatted(LONGEST_TEXT)));
	}

	List<BookingFault> faults() {
		return this.faults;
	}

	private void person(int number, Participant person) {
		if (person.role() == null) {
			fault("role-" + number, "Say what %s is to the child.".formatted(called(person, number)));
		}
		if (person.name() == null || person.name().length() > LONGEST_NAME) {
			fault("name-" + number,
					"Give the name of person %d, in at most %d characters.".formatted(number + 1, LONGEST_NAME));
		}
		if (person.mail() != null && !MAIL.matcher(person.mail()).matches()) {
			fault("mail-" + number, "Write the mail address of %s like name@example.org, or leave it out."
				.formatted(called(person, number)));
		}
		if (person.phone() != null && !PHONE.matcher(person.phone()).matches()) {
			fault("phone-" + number, "Write the phone number of %s in digits, such as 01234 567890, or leave it out."
				.formatted(called(person, number)));
		}
		if (Stream.of(person.address(), person.interpreter(), person.safety())
			.anyMatch((text) -> text != null && text.length() > LONGEST_TEXT)) {
			fault("address-" + number,
					"Say each about %s in at most %d characters.".formatted(called(person, number), LONGEST_TEXT));
		}
	}

	private static String called(Participant person, int number) {
		return (person.name() != null) ? person.name() : "person " + (number + 1);
	}

	private void fault(String field, String message) {
		this.faults.add(new BookingFault(field, message));
	}

}
