package org.iroengine.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.engine.TaskBatch;

/**
 * The work of business support on invitations, review by review: each change of one
 * review is done with its task, or not at all.
 */
@Component
public class InvitationDesk {

	/** The task that sends them, in the model. */
	public static final String SEND = "Task_SendInvitationsAndConsultationDocuments";

	/** The task that tracks documents. */
	public static final String TRACK = "Task_TrackTheDocuments";

	/** The task that tells a new date to those on paper. */
	public static final String TELL = "Task_TellTheNewDateByHand";

	/** The task that tells that a meeting does not take place. */
	public static final String CALL = "Task_TellThatItDoesNotTakePlace";

	/** The task that tells those who are not asked any more. */
	public static final String LEFT_OUT = "Task_TellThoseWhoAreNotAskedAnyMore";

	private static final List<String> TASKS = List.of(SEND, TELL, LEFT_OUT, CALL, TRACK);

	private final TaskBatch tasks;

	private final Invitations invitations;

	private final InvitationReturns returns;

	private final InvitationWarnings warnings;

	private final TransactionTemplate transaction;

	InvitationDesk(TaskBatch tasks, Invitations invitations, InvitationReturns returns, InvitationWarnings warnings,
			TransactionTemplate transaction) {
		this.tasks = tasks;
		this.invitations = invitations;
		this.returns = returns;
		this.warnings = warnings;
		this.transaction = transaction;
	}

	/** The meetings with open tasks that the user may see, and which tasks they are. */
	public Map<Long, List<String>> open() {
		Map<Long, List<String>> open = new LinkedHashMap<>();
		TASKS.forEach((task) -> this.tasks.open(task, ReviewVariables.MEETING_ID)
			.keySet()
			.forEach((meeting) -> open.computeIfAbsent(meeting, (id) -> new ArrayList<>()).add(task)));
		return open;
	}

	/** Sends the invitations to a meeting. */
	public Sending send(long meetingId) {
		return this.transaction.execute((status) -> {
			boolean first = this.invitations.convening(meetingId).sentAt() == null;
			if (first && task(SEND, meetingId).isEmpty()) {
				return new Sending.Refused(List
					.of("The invitations are not to be sent now: the checklist is waited for, or the meeting is off. "
							+ "Nothing was sent."));
			}
			Sending sending = this.invitations.send(meetingId);
			Optional<String> fault = finish(meetingId);
			if (fault.isPresent()) {
				status.setRollbackOnly();
				return new Sending.Refused(List.of(fault.get()));
			}
			return sending;
		});
	}

	/**
	 * Records that printed invitations were sent on today.
	 * @return why it could not be; empty where it is
	 */
	public Optional<String> sentOn(long meetingId, Collection<Long> participants) {
		return inOne(meetingId, () -> this.invitations.sentOn(meetingId, participants));
	}

	/** Keeps what became of consultation documents. */
	public Optional<String> back(long meetingId, Map<Long, Invitation.Back> documents) {
		return inOne(meetingId, () -> this.returns.back(meetingId, documents));
	}

	/** Records that people were told that the meeting does not take place. */
	public Optional<String> called(long meetingId, Collection<Long> participants) {
		return inOne(meetingId, () -> this.returns.called(meetingId, participants));
	}

	/** Records that people know that they are not asked any more. */
	public Optional<String> toldLeftOut(long meetingId, Collection<Long> participants) {
		return inOne(meetingId, () -> this.returns.toldLeftOut(meetingId, participants));
	}

	private Optional<String> inOne(long meetingId, Runnable change) {
		return this.transaction.execute((status) -> {
			change.run();
			Optional<String> fault = finish(meetingId);
			fault.ifPresent((told) -> status.setRollbackOnly());
			return fault;
		});
	}

	/** Completes each open task of the meeting of which nothing is left. */
	private Optional<String> finish(long meetingId) {
		return Stream
			.of(done(SEND, meetingId, this.invitations.convening(meetingId).sentAt() != null),
					done(TELL, meetingId, this.invitations.toTell(meetingId).isEmpty()),
					done(LEFT_OUT, meetingId, this.invitations.leftOut(meetingId).isEmpty()),
					done(CALL, meetingId, this.returns.toCall(meetingId).isEmpty()),
					done(TRACK, meetingId, this.returns.awaited(meetingId).isEmpty()))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<String> done(String task, long meetingId, boolean nothingLeft) {
		Optional<String> fault = nothingLeft
				? task(task, meetingId).flatMap((open) -> this.tasks.complete(open.id(), Map.of())) : Optional.empty();
		if (nothingLeft) {
			this.warnings.settled(meetingId, task);
		}
		return fault;
	}

	private Optional<TaskBatch.OpenTask> task(String task, long meetingId) {
		return this.tasks.find(task, ReviewVariables.MEETING_ID, meetingId);
	}

}
