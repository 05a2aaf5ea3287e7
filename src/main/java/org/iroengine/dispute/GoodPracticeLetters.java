package org.iroengine.dispute;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.WebProperties;

/** Letters about good practice; what was good stands behind the sign-in. */
@Component
@Transactional
public class GoodPracticeLetters {

	static final String ACKNOWLEDGED = "good-practice-acknowledged";

	static final String REPLIED = "good-practice-replied";

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
		Map<String, Object> facts = facts(good);
		facts.put("officer", name(good.by()));
		this.table.readers(id)
			.forEach((reader) -> write(ACKNOWLEDGED, "practice-" + id, reader.person(), good.childRef(), facts));
	}

	/** Tells whoever acknowledged it that a line was added, in working hours. */
	void tellReplied(long id, String person) {
		GoodPractice good = this.practices.get(id);
		Map<String, Object> facts = facts(good);
		facts.put("person", name(person));
		write(REPLIED, "practice-%d-%d".formatted(id, good.replies()), good.by(), good.childRef(), facts);
	}

	private void write(String purpose, String key, String to, String childRef, Map<String, Object> facts) {
		this.people.person(to)
			.ifPresent((person) -> this.letters.writeForWorkingHours(purpose, key,
					new Recipient(person.id(), person.name(), person.mail()), childRef, facts));
	}

	private Map<String, Object> facts(GoodPractice good) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("reference", good.childRef());
		facts.put("initials", Objects.requireNonNullElse(good.initials(), ""));
		facts.put("theme", good.theme().title());
		facts.put("link", "%s/good-practice/%d".formatted(this.web.address(), good.id()));
		return facts;
	}

	private String name(String id) {
		return this.people.person(id).map(Person::name).orElse(id);
	}

}
