package org.iroengine.dispute;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.iroengine.web.Problems.Fault;

/** Checks good practice as somebody wrote it, every fault at once. */
@Component
class GoodPracticeCheck {

	private static final String CHILD = "childRef";

	private final GoodPracticeCases cases;

	private final GoodPracticePeople people;

	GoodPracticeCheck(GoodPracticeCases cases, GoodPracticePeople people) {
		this.cases = cases;
		this.people = people;
	}

	List<Fault> faults(WrittenGoodPractice written, String officer) {
		List<Fault> faults = new ArrayList<>();
		checkChild(written.childRef(), officer, faults);
		if (GoodPracticeTheme.of(written.theme()).isEmpty()) {
			faults.add(new Fault("theme",
					"Choose what was good: one of %s.".formatted(String.join(", ", GoodPracticeTheme.ids()))));
		}
		if (!GoodPracticeWords.fit(written.words())) {
			faults.add(new Fault("words",
					"Say what was good, in at most %d characters.".formatted(GoodPracticeWords.LONGEST)));
		}
		return faults;
	}

	/** The same answer whether there is no such child or the child is another's. */
	private void checkChild(String childRef, String officer, List<Fault> faults) {
		if (childRef == null || childRef.isBlank()) {
			faults.add(new Fault(CHILD, "Give the child's reference."));
			return;
		}
		this.cases.of(childRef.strip(), officer).ifPresentOrElse((good) -> {
			if (this.people.of(good).isEmpty()) {
				faults.add(new Fault(CHILD,
						"Nobody is known who could be told: the child has no social worker, and nobody answers for the team. Ask the administrator or an IRO manager to record them (page Moving in), then write it again."));
			}
		}, () -> faults.add(new Fault(CHILD,
				"Give the reference of a child whose IRO you are today, or whose protection plan you chair. Only they may acknowledge good practice.")));
	}

}
