package org.iroengine.review.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.care.Arrival;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.care.SocialWorkers;
import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.Letters;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.people.CaseWork;
import org.iroengine.people.People;
import org.iroengine.review.Addresses;
import org.iroengine.review.Booking;
import org.iroengine.review.Checklists;
import org.iroengine.review.Meeting;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.VenueCategory;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of a social worker stays with whoever answers for the child. */
class WorkerHandoverTest extends HoldPaths {

	private static final String CHECKLIST = ConveneReview.FILL_IN;

	@Autowired
	SocialWorkers workers;

	@Autowired
	WorkerHandover handover;

	@Autowired
	Checklists checklists;

	@Autowired
	Addresses addresses;

	@Autowired
	Participants participants;

	@Autowired
	Absences absences;

	@Autowired
	People people;

	@Autowired
	Letters letters;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theNextWorkerInheritsWhatIsOpenAndIsToldOnce() {
		Meeting meeting = booked("WH-01");
		long parent = this.participants.save(Participant.of("WH-01", ParticipantRole.PARENT, "Parent 1")).id();
		this.addresses.ask(meeting.id(), parent, Addresses.Doubt.UNKNOWN);
		workOff("WH-01");
		assertThat(this.workers.change("WH-01", "worker-2")).isEmpty();
		assertThat(List.of(SEND, CHECKLIST, TasksAsked.ADDRESS))
			.allMatch((node) -> task("WH-01", node).getAssignee().equals("worker-2"));
		assertThat(this.checklists.find(meeting.id()).orElseThrow().askedOf()).isEqualTo("worker-2");
		assertThat(told("WH-01")).singleElement()
			.matches((letter) -> letter.recipient().personId().equals("worker-2"))
			.extracting((letter) -> letter.wording().body())
			.asString()
			.contains("- Fill in the checklist, by ", "- Send the report and care plan to the IRO, by ",
					"- Settle the address, by ")
			.doesNotContain("Parent 1");
		assertThat(this.people.workersOf(List.of("WH-01")).get("WH-01")).extracting(CaseWork::person)
			.as("counts for the independence of an IRO")
			.containsExactly("worker-1");
		assertThat(this.jdbc.sql("select action from audit where child_ref = 'WH-01'").query(String.class).list())
			.contains("social worker changed", "checklist handed over");
	}

	@Test
	void whereThereIsNobodyTheTeamAnswersUntilThereIsSomebody() {
		booked("WH-02");
		this.workers.change("WH-02", null);
		assertThat(task("WH-02", SEND).getAssignee()).isEqualTo("lead-1");
		this.workers.change("WH-02", "worker-2");
		assertThat(task("WH-02", SEND).getAssignee()).isEqualTo("worker-2");
	}

	@Test
	void whatWasGivenToAnotherByHandStaysThere() {
		booked("WH-03");
		this.tasks.setAssignee(task("WH-03", SEND).getId(), "manager");
		this.workers.change("WH-03", "worker-2");
		assertThat(task("WH-03", SEND).getAssignee()).isEqualTo("manager");
		assertThat(task("WH-03", CHECKLIST).getAssignee()).isEqualTo("worker-2");
	}

	@Test
	void aChangeThatCannotBeIsRefused() {
		booked("WH-04");
		assertThat(this.workers.change("WH-04", "worker-1").orElseThrow().message()).startsWith("That is so already.");
		assertThat(this.workers.change("WH-04", "officer-1").orElseThrow().message())
			.startsWith("There is no social worker 'officer-1'");
		assertThat(this.workers.change("WH-99", "worker-2").orElseThrow().message())
			.startsWith("The child is not looked after here.");
		assertThat(task("WH-04", SEND).getAssignee()).isEqualTo("worker-1");
	}

	@Test
	void anAbsentWorkersDeputyIsAskedAndElseTheTeam() {
		booked("WH-05");
		at("2027-03-01T09:00:00Z");
		LocalDate day = LocalDate.of(2027, 3, 1);
		this.absences.save(new Absence("worker-1", day, day, "worker-2"));
		this.handover.look();
		assertThat(task("WH-05", SEND).getAssignee()).isEqualTo("worker-2");
		assertThat(told("WH-05")).singleElement().matches((one) -> one.recipient().personId().equals("worker-2"));
		this.handover.look();
		assertThat(told("WH-05")).as("told once").hasSize(1);
		this.tasks.setAssignee(task("WH-05", SEND).getId(), "worker-1");
		this.absences.save(new Absence("worker-2", day, day, null));
		this.handover.look();
		assertThat(task("WH-05", SEND).getAssignee()).isEqualTo("lead-1");
	}

	@Test
	void whoIsBackHasWhatWasHandedOnAndNotWhatWasGivenByHand() {
		booked("WH-07");
		at("2027-04-05T09:00:00Z");
		LocalDate day = LocalDate.of(2027, 4, 5);
		this.absences.save(new Absence("worker-1", day, day, "worker-2"));
		this.handover.look();
		assertThat(List.of(SEND, CHECKLIST)).allMatch((node) -> task("WH-07", node).getAssignee().equals("worker-2"));
		this.tasks.setAssignee(task("WH-07", CHECKLIST).getId(), "manager");
		at("2027-04-06T09:00:00Z");
		this.handover.look();
		assertThat(task("WH-07", SEND).getAssignee()).isEqualTo("worker-1");
		assertThat(task("WH-07", CHECKLIST).getAssignee()).isEqualTo("manager");
	}

	@Test
	void anAddressNobodyAnswersForGoesToBusinessSupportAndNeverToARole() {
		Arrival arrival = this.care.arrive(new ComingIntoCare("WH-06", "2016-05-04", "2026-03-02T08:00", null, "V2",
				"AB", null, null, null, List.of(), List.of()));
		long period = ((Arrival.Recorded) arrival).period().id();
		workOff("WH-06");
		Meeting meeting = this.meetings.open(this.reviews.open(period).id()).orElseThrow();
		Meeting booked = this.meetings.book(meeting.id(),
				new Booking(Instant.parse(TEN), 60, VenueCategory.SCHOOL, "A school", null));
		long parent = this.participants.save(Participant.of("WH-06", ParticipantRole.PARENT, "Parent 1")).id();
		this.addresses.ask(booked.id(), parent, Addresses.Doubt.UNKNOWN);
		workOff("WH-06");
		assertThat(task("WH-06", TasksAsked.ADDRESS).getAssignee()).isNull();
		assertThat(candidates(task("WH-06", TasksAsked.ADDRESS))).containsExactly("business-support");
	}

	private List<Letter> told(String childRef) {
		return this.letters.list(new LetterFilter(childRef, null, null))
			.stream()
			.filter((letter) -> letter.occasion().purpose().equals("asked-of-new-worker"))
			.toList();
	}

}
