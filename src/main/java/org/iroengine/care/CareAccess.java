package org.iroengine.care;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.people.People;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/**
 * Need to know: those who run the IRO service read about every child; a social worker and
 * the managers of the team read about their own; administrators about none.
 */
@Component
class CareAccess implements ChildAccess {

	private static final Set<String> READS_ALL = Set.of(UserGroup.IRO_MANAGER.id(), UserGroup.SAFEGUARDING_HEAD.id(),
			UserGroup.BUSINESS_SUPPORT.id(), UserGroup.SERVICE_ACCOUNT.id());

	private final CareRecords records;

	private final People people;

	private final List<ChildReader> readers;

	CareAccess(CareRecords records, People people, List<ChildReader> readers) {
		this.records = records;
		this.people = people;
		this.readers = readers;
	}

	@Override
	public boolean mayRead(String childRef) {
		return !Collections.disjoint(CurrentUser.groups(), READS_ALL) || worksWith(CurrentUser.name(), childRef)
				|| this.readers.stream().anyMatch((reader) -> reader.worksWith(CurrentUser.name(), childRef));
	}

	@Override
	public boolean exists(String childRef) {
		return this.records.child(childRef).isPresent();
	}

	/** Of several periods the latest says whose child it is now. */
	private boolean worksWith(String person, String childRef) {
		List<PeriodOfCare> periods = this.records.periods(childRef);
		return !periods.isEmpty() && isInCaseLine(person, periods.get(periods.size() - 1));
	}

	private boolean isInCaseLine(String person, PeriodOfCare period) {
		return person.equals(period.socialWorker())
				|| period.team() != null && this.people.lineOf(period.team()).containsValue(person);
	}

}
