package org.iroengine.allocation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.web.CurrentUser;

/**
 * Officers who are away or leave: somebody decides who acts for them or who follows them,
 * and has a time to do so.
 */
@Component
public class Reassignments {

	/** The process in which a manager decides. */
	public static final String PROCESS = "reassign-caseload";

	/** The variable of that process that tells which reassignment it is. */
	public static final String VARIABLE = "reassignmentId";

	/** The rule for an absence. */
	static final String COVER_DECIDED = "cover-decided";

	/** The rule that sees the end of a contract ahead. */
	static final String CONTRACT_END_SEEN = "contract-end-seen";

	private final ReassignmentTable table;

	private final Deadlines deadlines;

	private final Vacancies vacancies;

	private final ReassignmentNews news;

	private final Clock clock;

	Reassignments(ReassignmentTable table, Deadlines deadlines, Vacancies vacancies, ReassignmentNews news,
			Clock clock) {
		this.table = table;
		this.deadlines = deadlines;
		this.vacancies = vacancies;
		this.news = news;
		this.clock = clock;
	}

	/** The reassignment with the id; it must exist. */
	public Reassignment get(long id) {
		return this.table.get(id);
	}

	/** The clock within which somebody decides. */
	public Deadline due(long id) {
		Reassignment reassignment = get(id);
		return this.deadlines.required(reassignment.subject(), reassignment.rule());
	}

	/** How many children the officer has now. */
	public int childrenLeft(long id) {
		return this.table.childrenOf(get(id).officer()).size();
	}

	/**
	 * Where the post is vacant, starts the clock of the successor for each child the
	 * officer still has, from the day the post fell vacant. An absence leaves the officer
	 * in the post.
	 */
	@Transactional
	public void startSuccessors(long id) {
		Reassignment reassignment = get(id);
		if (reassignment.isVacancy()) {
			this.vacancies.begin(this.table.childrenOf(reassignment.officer()), reassignment.firstDay());
		}
	}

	/** Records that the time has passed and nobody has decided. */
	@Transactional
	public void undecided(long id) {
		Reassignment reassignment = get(id);
		this.deadlines.miss(reassignment.subject(), reassignment.rule());
		this.news.record("undecided", reassignment, Map.of("children", childrenLeft(id)));
	}

	/** Closes what has been decided. */
	@Transactional
	public void decided(long id) {
		Reassignment reassignment = get(id);
		if (this.table.close(id, ReassignmentTable.Outcome.DECIDED, this.clock.instant(), CurrentUser.name())) {
			this.deadlines.meet(reassignment.subject(), reassignment.rule(), this.clock.instant(), CurrentUser.name());
			this.news.record("decided", reassignment, Map.of("children", childrenLeft(id)));
		}
	}

	/** Asks for a decision, unless one of the kind is asked for already. */
	void open(Reassignment wanted) {
		this.table.add(wanted, this.clock.instant()).ifPresent((id) -> opened(get(id)));
	}

	/** The officer stays: nothing is to be decided. */
	void withdraw(Reassignment open, String reason) {
		if (this.table.close(open.id(), ReassignmentTable.Outcome.WITHDRAWN, this.clock.instant(),
				CurrentUser.name())) {
			this.deadlines.notRequired(open.subject(), reason);
			this.vacancies.drop(this.table.childrenOf(open.officer()), reason);
			this.news.withdrawn(open, reason);
		}
	}

	List<Reassignment> open() {
		return this.table.open();
	}

	private void opened(Reassignment reassignment) {
		Instant now = this.clock.instant();
		Instant firstDay = LondonTime.startOf(reassignment.firstDay());
		if (reassignment.isVacancy()) {
			this.deadlines.start(CONTRACT_END_SEEN, reassignment.subject(),
					LondonTime.startOf(reassignment.firstDay().minusDays(1)));
			this.deadlines.meet(reassignment.subject(), CONTRACT_END_SEEN, now, null);
		}
		this.deadlines.start(reassignment.rule(), reassignment.subject(), reassignment.isVacancy() ? firstDay : now);
		this.news.opened(reassignment, childrenLeft(reassignment.id()));
	}

}
