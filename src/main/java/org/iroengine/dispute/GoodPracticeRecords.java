package org.iroengine.dispute;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.allocation.Covers;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** Keeps good practice, and knows who may read it. */
@Component
class GoodPracticeRecords {

	/** Those who run the IRO service, and case systems. */
	private static final Set<String> READS_ALL = Set.of(UserGroup.IRO_MANAGER.id(), UserGroup.SAFEGUARDING_HEAD.id(),
			UserGroup.SERVICE_ACCOUNT.id());

	private final GoodPracticeTable table;

	private final GoodPracticeCases cases;

	private final GoodPracticePeople people;

	private final Covers covers;

	GoodPracticeRecords(GoodPracticeTable table, GoodPracticeCases cases, GoodPracticePeople people, Covers covers) {
		this.table = table;
		this.cases = cases;
		this.people = people;
		this.covers = covers;
	}

	/** Adds what has passed the check. */
	GoodPractice add(WrittenGoodPractice written, String officer, Instant now) {
		GoodPracticeCase good = this.cases.of(written.childRef().strip(), officer).orElseThrow();
		long id = this.table.add(good, written, officer, now);
		this.people.of(good).forEach((person) -> this.table.addReader(id, person));
		return find(id).orElseThrow();
	}

	Optional<GoodPractice> find(long id) {
		return this.table.find(id);
	}

	List<GoodPractice> list(GoodPracticeFilter filter) {
		String reader = readsAll() || actsFor(filter.childRef()) ? null : CurrentUser.name();
		return this.table.list(filter, reader);
	}

	/** Whoever wrote it or was told, the child's IRO today, and who runs the service. */
	boolean mayRead(GoodPractice good) {
		return readsAll() || takesPart(good) || actsFor(good.childRef());
	}

	/** Whether the signed-in user wrote it, was told, or acts as the child's IRO. */
	boolean mayReply(GoodPractice good) {
		return takesPart(good) || actsFor(good.childRef());
	}

	private boolean takesPart(GoodPractice good) {
		String user = CurrentUser.name();
		return user.equals(good.by())
				|| this.table.readers(good.id()).stream().map(GoodPracticeReader::person).anyMatch(user::equals);
	}

	private boolean actsFor(String childRef) {
		return childRef != null && this.covers.actingNow(childRef)
			.filter((acting) -> acting.officer().equals(CurrentUser.name()))
			.isPresent();
	}

	private static boolean readsAll() {
		return !Collections.disjoint(CurrentUser.groups(), READS_ALL);
	}

}
