package org.iroengine.dispute;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/**
 * Names who carries a child's disputes on, where care has ended and whoever had them has
 * left. The IRO manager names an officer, and decides nothing in a dispute.
 */
@Component
@Transactional
public class CarryingOn {

	private final DisputeTable disputes;

	private final CarryingOnCheck check;

	private final CarriedOn carriedOn;

	private final People people;

	CarryingOn(DisputeTable disputes, CarryingOnCheck check, CarriedOn carriedOn, People people) {
		this.disputes = disputes;
		this.check = check;
		this.carriedOn = carriedOn;
		this.people = people;
	}

	/**
	 * Who may be named by the signed-in user, by id; empty where nobody is to be named.
	 */
	@Transactional(readOnly = true)
	public Optional<List<Person>> choices(Dispute dispute) {
		String child = dispute.childRef();
		List<Dispute> open = this.disputes.openOf(child);
		if (!dispute.isOpen() || !this.check.isToBeNamed(child, open)) {
			return Optional.empty();
		}
		List<Person> officers = this.people.inRole(UserGroup.IRO);
		Map<String, String> objections = this.check.objections(child, open, officers.stream().map(Person::id).toList());
		return Optional.of(officers.stream().filter((one) -> !objections.containsKey(one.id())).toList());
	}

	/**
	 * Gives all open disputes of the child to the officer.
	 * @param officer null where none was chosen
	 * @return what is wrong; empty where it is done
	 */
	public List<Fault> name(String childRef, String officer) {
		List<Dispute> open = this.disputes.holdOpenOf(childRef);
		List<Fault> faults = this.check.faults(childRef, open, officer);
		if (faults.isEmpty()) {
			this.carriedOn.by(officer, childRef, open);
		}
		return faults;
	}

}
