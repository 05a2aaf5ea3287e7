package org.iroengine.deadline;

import java.util.function.Predicate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every door at which a deadline has to pass before it is shown to somebody. */
@Component
public class DeadlineDoors {

	private final ObjectProvider<DeadlineDoor> doors;

	DeadlineDoors(ObjectProvider<DeadlineDoor> doors) {
		this.doors = doors;
	}

	/**
	 * Of which deadlines the signed-in user may know, where the child may be read about.
	 */
	public Predicate<Deadline> forList() {
		Predicate<Subject> all = this.doors.stream()
			.map(DeadlineDoor::forList)
			.reduce(Predicate::and)
			.orElse((subject) -> true);
		return (deadline) -> all.test(deadline.subject());
	}

}
