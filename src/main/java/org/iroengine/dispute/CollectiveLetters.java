package org.iroengine.dispute;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.CaseRecipients;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

/** The letters about collective concerns; they name no child. */
@Component
@Transactional
public class CollectiveLetters {

	static final String SENT = "collective-concern-sent";

	static final String OVERDUE = "collective-concern-overdue";

	static final String ANSWERED = "collective-concern-answered";

	private final CollectiveConcerns concerns;

	private final CollectiveViews views;

	private final CaseRecipients recipients;

	private final People people;

	private final Letters letters;

	CollectiveLetters(CollectiveConcerns concerns, CollectiveViews views, CaseRecipients recipients, People people,
			Letters letters) {
		this.concerns = concerns;
		this.views = views;
		this.recipients = recipients;
		this.people = people;
		this.letters = letters;
	}

	/** Asks whoever answers for the service manager. */
	public void tellSent(long id) {
		Person to = this.people.person(this.concerns.get(id).responder()).orElseThrow();
		write(SENT, id, new Recipient(to.id(), to.name(), to.mail()));
	}

	/** Tells the IRO managers that nobody has answered. */
	public void tellOverdue(long id) {
		this.recipients.everybodyIn(UserGroup.IRO_MANAGER).forEach((manager) -> write(OVERDUE, id, manager));
	}

	/** Tells the IRO managers of the answer; nobody need hear any more that it waits. */
	public void tellAnswered(long id) {
		this.letters.withdrawHeld(this.concerns.get(id).key(), "the concern is answered");
		this.recipients.everybodyIn(UserGroup.IRO_MANAGER).forEach((manager) -> write(ANSWERED, id, manager));
	}

	private void write(String purpose, long id, Recipient recipient) {
		CollectiveView view = this.views.of(id);
		this.letters.writeForWorkingHours(purpose, this.concerns.get(id).key(), recipient, null, Map.of("team",
				view.team(), "reason", view.reason(), "dueExplained", view.clock(), "link", this.views.address(id)));
	}

}
