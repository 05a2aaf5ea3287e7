package org.iroengine.dispute;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.WebProperties;

/** The letter about good practice; what was good stands behind the sign-in. */
@Component
@Transactional
public class GoodPracticeLetters {

	static final String ACKNOWLEDGED = "good-practice-acknowledged";

	static final Set<String> FACTS = Set.of("reference", "initials", "theme", "officer", "link");

	private final GoodPractices practices;

	private final GoodPracticeTable table;

	private final People people;

	private final Letters letters;

	private final WebProperties web;

	GoodPracticeLetters(GoodPractices practices, GoodPracticeTable table, People people, Letters letters,
			WebProperties web) {
		this.practices = practices;
		this.table = table;
		this.people = people;
		this.letters = letters;
		this.web = web;
	}

	/** Tells the worker and the manager, in working hours. */
	public void tell(long id) {
		GoodPractice good = this.practices.get(id);
		Map<String, Object> facts = Map.of("reference", good.childRef(), "initials",
				Objects.requireNonNullElse(good.initials(), ""), "theme", good.theme().title(), "officer",
				this.people.person(good.by()).map(Person::name).orElse(good.by()), "link",
				"%s/good-practice/%d".formatted(this.web.address(), id));
		this.table.readers(id)
			.stream()
			.map(GoodPracticeReader::person)
			.flatMap((person) -> this.people.person(person).stream())
			.forEach((person) -> this.letters.writeForWorkingHours(ACKNOWLEDGED, "practice-" + id,
					new Recipient(person.id(), person.name(), person.mail()), good.childRef(), facts));
	}

}
