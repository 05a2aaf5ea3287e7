package org.iroengine.demonstration;

import java.util.Map;

import org.iroengine.care.Care;
import org.iroengine.demonstration.process.LivedProcesses;
import org.iroengine.review.Meeting;
import org.iroengine.review.Meetings;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewState;
import org.iroengine.review.Reviews;
import org.iroengine.web.UserGroup;

/** What a child's review waits for, and the tasks of the people who work on it. */
class LivedTasks {

	private final LivedProcesses processes;

	private final Reviews reviews;

	private final Meetings meetings;

	private final Care care;

	LivedTasks(LivedProcesses processes, Reviews reviews, Meetings meetings, Care care) {
		this.processes = processes;
		this.reviews = reviews;
		this.meetings = meetings;
		this.care = care;
	}

	/** The meeting that is to be booked or held next. */
	Meeting meeting(LivedChild child) {
		long period = this.care.openPeriod(child.ref()).orElseThrow().id();
		return this.meetings.open(this.reviews.openOf(period).orElseThrow().id()).orElseThrow();
	}

	/** The review that was held last. */
	Review held(LivedChild child) {
		return this.reviews.ofChild(child.ref())
			.stream()
			.filter((review) -> review.state() == ReviewState.HELD)
			.reduce((earlier, later) -> later)
			.orElseThrow();
	}

	void ofOfficer(LivedChild child, String task, Map<String, Object> values) {
		complete(child, task, child.officer(), UserGroup.IRO, values);
	}

	void ofWorker(LivedChild child, String task, Map<String, Object> values) {
		complete(child, task, child.worker(), UserGroup.SOCIAL_WORKER, values);
	}

	void ofManager(LivedChild child, String task, Map<String, Object> values) {
		complete(child, task, child.manager(), UserGroup.TEAM_MANAGER, values);
	}

	void ofSupport(LivedChild child, String task, Map<String, Object> values) {
		complete(child, task, UserGroup.BUSINESS_SUPPORT.id(), UserGroup.BUSINESS_SUPPORT, values);
	}

	private void complete(LivedChild child, String task, String person, UserGroup role, Map<String, Object> values) {
		ActingAs.person(person, role, () -> this.processes.complete(child.ref(), task, person, role.id(), values));
	}

}
