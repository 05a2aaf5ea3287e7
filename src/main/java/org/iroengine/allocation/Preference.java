package org.iroengine.allocation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.iroengine.people.Person;

/** What speaks for an officer as the IRO of a child, load aside. */
enum Preference {

	/** Continuity: the officer knows the child from before. */
	PREVIOUS_IRO("not the child's previous IRO") {
		@Override
		Optional<String> speaksFor(Person officer, AllocationCase child, AllocationPolicy policy) {
			return child.ties()
				.former()
				.filter((former) -> former.officer().equals(officer.id()))
				.map((former) -> "was the child's IRO until " + Days.words(former.until()));
		}
	},

	/** Brothers and sisters stay together, unless the group is too large for one. */
	SIBLINGS_IRO("not the IRO of the child's brothers and sisters") {
		@Override
		Optional<String> speaksFor(Person officer, AllocationCase child, AllocationPolicy policy) {
			long siblings = child.ties().siblingsOf(officer.id());
			return (siblings > 0 && siblings < policy.value(AllocationPolicy.SIBLINGS_TOGETHER))
					? Optional.of("is the IRO of %d %s".formatted(siblings,
							(siblings == 1) ? "brother or sister" : "brothers and sisters"))
					: Optional.empty();
		}
	},

	/** The officer works where the child's case is held. */
	LOCALITY("not in the child's locality") {
		@Override
		Optional<String> speaksFor(Person officer, AllocationCase child, AllocationPolicy policy) {
			return Optional.ofNullable(child.period().locality())
				.filter((locality) -> locality.equalsIgnoreCase(officer.locality()))
				.map("works in the child's locality, %s"::formatted);
		}
	},

	/** The officer brings something that was asked for. */
	SPECIALISM_OR_LANGUAGE("brings nothing of what is asked for") {
		@Override
		Optional<String> speaksFor(Person officer, AllocationCase child, AllocationPolicy policy) {
			List<String> brought = child.period()
				.needs()
				.stream()
				.filter((need) -> Stream.concat(officer.specialisms().stream(), officer.languages().stream())
					.anyMatch(need::equalsIgnoreCase))
				.toList();
			return brought.isEmpty() ? Optional.empty() : Optional.of("brings " + String.join(", ", brought));
		}
	};

	private final String lacking;

	Preference(String lacking) {
		this.lacking = lacking;
	}

	/** Why it speaks for the officer, a clause; empty where it does not. */
	abstract Optional<String> speaksFor(Person officer, AllocationCase child, AllocationPolicy policy);

	/** What is said of an officer for whom it does not speak. */
	String lacking() {
		return this.lacking;
	}

	/** As the table writes it, such as {@code previous-iro}. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
