package org.iroengine.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.iroengine.review.Addresses;
import org.iroengine.review.BookingFault;
import org.iroengine.review.Chairing;
import org.iroengine.review.Checklists;
import org.iroengine.review.ChildWishes;
import org.iroengine.review.Participant;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Participants;
import org.iroengine.review.WrittenChecklist;
import org.iroengine.web.UserGroup;

/** The social worker fills the checklist in, and is asked for an address. */
class LivedChecklists implements LivedPart {

	private final Checklists checklists;

	private final Participants participants;

	private final Addresses addresses;

	private final LivedTasks tasks;

	LivedChecklists(Checklists checklists, Participants participants, Addresses addresses, LivedTasks tasks) {
		this.checklists = checklists;
		this.participants = participants;
		this.addresses = addresses;
		this.tasks = tasks;
	}

	@Override
	public Set<LivedStep> steps() {
		return Set.of(LivedStep.CHECKLIST_BACK, LivedStep.CHECKLIST_BACK_IN_PART, LivedStep.ADDRESS_ASKED);
	}

	@Override
	public void live(LivedStep step, LivedChild child) {
		switch (step) {
			case CHECKLIST_BACK -> child.asWorker(() -> giveBack(child, people(child)));
			case CHECKLIST_BACK_IN_PART -> child.asWorker(() -> giveBack(child, peopleInPart(child)));
			default -> ActingAs.holderOf(UserGroup.BUSINESS_SUPPORT, () -> askForAddress(child));
		}
	}

	private void giveBack(LivedChild child, List<Participant> people) {
		ChildWishes wishes = new ChildWishes("My aunt", "At school", "Not in the lesson I like", "How often I see them",
				(child.number() % 4 == 0) ? Chairing.CO_CHAIR : Chairing.NO);
		List<BookingFault> faults = this.checklists.answer(this.tasks.meeting(child).id(),
				new WrittenChecklist(people, List.of(), wishes, true, "At the school, in the afternoon."), null, false);
		if (!faults.isEmpty()) {
			throw new IllegalStateException(child.ref() + " " + faults);
		}
	}

	private void askForAddress(LivedChild child) {
		this.participants.of(child.ref())
			.stream()
			.filter((one) -> one.role() == ParticipantRole.PARENT)
			.forEach((one) -> this.addresses.ask(this.tasks.meeting(child).id(), one.id(), Addresses.Doubt.UNKNOWN));
	}

	private static List<Participant> people(LivedChild child) {
		return Stream.concat(Stream.of(one(child, ParticipantRole.PARENT, "Parent", true)), others(child)).toList();
	}

	private static List<Participant> peopleInPart(LivedChild child) {
		return Stream.concat(Stream.of(one(child, ParticipantRole.PARENT, "Parent", false)), others(child)).toList();
	}

	private static Stream<Participant> others(LivedChild child) {
		return Stream.of(one(child, ParticipantRole.CHILD, "Child", false),
				one(child, ParticipantRole.CARER, "Carer", true), one(child, ParticipantRole.SCHOOL, "Teacher", true));
	}

	private static Participant one(LivedChild child, ParticipantRole role, String word, boolean reached) {
		int number = child.number();
		return new Participant(0, child.ref(), role, "%s %d (invented)".formatted(word, number), null,
				reached ? "%s-%d@home.example".formatted(word.toLowerCase(Locale.ROOT), number) : null,
				reached ? "%d Invented Road".formatted(number) : null, role != ParticipantRole.PARENT, null, null,
				null);
	}

}
