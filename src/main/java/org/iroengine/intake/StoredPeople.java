package org.iroengine.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.iroengine.people.Absence;
import org.iroengine.people.CaseWork;
import org.iroengine.people.Person;
import org.iroengine.people.Team;

/**
 * What is known of people before an import.
 *
 * @param keptByHand the users of administrators and programs
 */
record StoredPeople(Map<String, Person> persons, Map<String, Team> teams, Map<WorkKey, CaseWork> work,
		Map<AbsenceKey, Absence> absences, Set<String> keptByHand) {

	/** What makes two rows the same work of the same person with the same child. */
	record WorkKey(String child, String person, Object role, Object from) {

		static WorkKey of(CaseWork work) {
			return new WorkKey(work.childRef(), work.person(), work.role(), work.from());
		}
	}

	/** What makes two rows the same absence. */
	record AbsenceKey(String person, Object from, Object to) {

		static AbsenceKey of(Absence absence) {
			return new AbsenceKey(absence.person(), absence.from(), absence.to());
		}
	}

	static <K, V> Map<K, V> by(Function<V, K> key, Collection<V> all) {
		return all.stream().collect(Collectors.toMap(key, Function.identity()));
	}

	/** Which of these are not stored as they are. */
	static <K, V> List<V> changed(List<V> all, Function<V, K> key, Map<K, V> stored) {
		return all.stream().filter((one) -> !one.equals(stored.get(key.apply(one)))).toList();
	}

}
