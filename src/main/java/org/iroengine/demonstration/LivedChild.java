package org.iroengine.demonstration;

import java.time.Instant;
import java.time.LocalDate;

import org.iroengine.web.UserGroup;

/**
 * A child whose review is told, and the people around the case.
 *
 * @param meetingOn the day of the first meeting
 * @param at the moment of the load
 */
record LivedChild(InventedFamily family, InventedChild child, LocalDate meetingOn, Instant at) {

	String ref() {
		return this.child.childRef();
	}

	String officer() {
		return this.family.officer();
	}

	String worker() {
		return this.family.worker();
	}

	/** Who manages the team. */
	String manager() {
		return InventedTeams.all()
			.stream()
			.filter((team) -> team.id().equals(this.family.team()))
			.findFirst()
			.orElseThrow()
			.line()
			.get(UserGroup.TEAM_MANAGER);
	}

	/** Such as 417, to tell the people around children apart. */
	int number() {
		return Integer.parseInt(ref().replaceAll("\\D", ""));
	}

	void asOfficer(Runnable work) {
		ActingAs.person(officer(), UserGroup.IRO, work);
	}

	void asWorker(Runnable work) {
		ActingAs.person(worker(), UserGroup.SOCIAL_WORKER, work);
	}

}
