package org.iroengine.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.Care;
import org.iroengine.correspondence.Letters;
import org.iroengine.correspondence.Recipient;
import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;
import org.iroengine.web.WebProperties;

/** Writes the letters about officers who are away, leave or follow others. */
@Component
public class ReassignmentLetters {

	private final Letters letters;

	private final People people;

	private final Care care;

	private final CaseRecipients recipients;

	private final WebProperties web;

	ReassignmentLetters(Letters letters, People people, Care care, CaseRecipients recipients, WebProperties web) {
		this.letters = letters;
		this.people = people;
		this.care = care;
		this.recipients = recipients;
		this.web = web;
	}

	/** Tells those who allocate that they have to decide, in working hours. */
	@Transactional
	public void tellManagers(Reassignment reassignment, String decideBy, int children) {
		tell("caseload-to-decide", UserGroup.IRO_MANAGER, reassignment, decideBy, children);
	}

	/** Tells the head of safeguarding that nobody has decided, in working hours. */
	@Transactional
	public void tellHead(Reassignment reassignment, String decideBy, int children) {
		tell("caseload-undecided", UserGroup.SAFEGUARDING_HEAD, reassignment, decideBy, children);
	}

	/** What has not left is settled. */
	@Transactional
	public void withdraw(Reassignment reassignment, String reason) {
		this.letters.withdrawHeld(key(reassignment), reason);
	}

	/** Tells the new IRO and the child's social worker who was the IRO and who is. */
	void tellReplaced(Allocation successor, String previous) {
		Recipient officer = recipient(successor.officer());
		Map<String, Object> facts = new HashMap<>();
		facts.put("reference", successor.childRef());
		facts.put("initials",
				Objects.requireNonNullElse(this.care.child(successor.childRef()).orElseThrow().initials(), ""));
		facts.put("officer", officer.name());
		facts.put("previous", recipient(previous).name());
		facts.put("link", this.web.address() + "/");
		String key = "allocation-" + successor.id();
		this.letters.write("iro-replaced-iro", key, officer, successor.childRef(), facts);
		this.letters.write("iro-replaced-social-worker", key, this.recipients.socialWorker(successor),
				successor.childRef(), facts);
	}

	private void tell(String purpose, UserGroup group, Reassignment reassignment, String decideBy, int children) {
		Map<String, Object> facts = Map.of("officer", recipient(reassignment.officer()).name(), "children", children,
				"away", CaseloadWords.away(reassignment), "decideBy", decideBy, "link",
				this.web.address() + "/camunda/app/tasklist/");
		List<Recipient> all = this.recipients.everybodyIn(group);
		all.forEach((one) -> this.letters.writeForWorkingHours(purpose, key(reassignment), one, null, facts));
	}

	private Recipient recipient(String id) {
		Person person = this.people.person(id).orElseThrow();
		return CaseRecipients.of(person);
	}

	private static String key(Reassignment reassignment) {
		return "reassignment-" + reassignment.id();
	}

}
