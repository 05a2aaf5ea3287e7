package org.iroengine.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.engine.TaskList;
import org.iroengine.engine.TaskLists;
import org.iroengine.people.Person;
import org.iroengine.web.WebProperties;

/** Writes one person's digest; one person and day are one letter. */
@Component
class DigestLetter {

	static final String PURPOSE = "morning-digest";

	private static final int LINES_OF_A_LIST = 20;

	private final TaskLists lists;

	private final Care care;

	private final Letters letters;

	private final WebProperties web;

	private final ReviewsAhead ahead;

	DigestLetter(TaskLists lists, Care care, Letters letters, WebProperties web, ReviewsAhead ahead) {
		this.lists = lists;
		this.care = care;
		this.letters = letters;
		this.web = web;
		this.ahead = ahead;
	}

	/** Writes to the person, unless nothing waits and nothing is due within a week. */
	@Transactional
	public void write(Person person, LocalDate day) {
		Stream<String> waiting = this.lists.of(person.id(), LINES_OF_A_LIST)
			.stream()
			.filter((list) -> list.count() > 0)
			.map(this::words);
		String told = Stream.concat(waiting, this.ahead.of(person, day)).collect(Collectors.joining("\n\n"));
		if (!told.isEmpty()) {
			this.letters.write(PURPOSE, day.toString(), new Recipient(person.id(), person.name(), person.mail()), null,
					Map.of("lists", told, "link", this.web.address() + "/"));
		}
	}

	private String words(TaskList list) {
		long more = list.count() - list.first().size();
		Stream<String> head = Stream
			.of("%s: %s, %s".formatted(list.name(), LateWords.waiting(list), LateWords.due(list)));
		Stream<String> tasks = list.first().stream().map(this::words);
		Stream<String> rest = (more > 0) ? Stream.of("- and %d more".formatted(more)) : Stream.empty();
		return Stream.of(head, tasks, rest).flatMap((lines) -> lines).collect(Collectors.joining("\n"));
	}

	private String words(TaskList.Waiting task) {
		return "- %s%s%s".formatted(child(task.childRef()), task.task(),
				(task.due() != null) ? ", due " + LondonTime.spoken(task.due()) : "");
	}

	private String child(String childRef) {
		return (childRef == null) ? "" : this.care.child(childRef).map(Child::label).orElse(childRef) + ": ";
	}

}
