package org.iroengine.demonstration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Channel;
import org.iroengine.review.Invitation;
import org.iroengine.review.InvitationDesk;
import org.iroengine.review.InvitationReturns;
import org.iroengine.review.Invitations;
import org.iroengine.review.Invitee;
import org.iroengine.review.ParticipantRole;
import org.iroengine.review.Sending;
import org.iroengine.web.UserGroup;

/** Business support invites, by mail and on paper, and notes what comes back. */
class LivedInvitations implements LivedPart {

	private static final Map<ParticipantRole, Channel> CHANNELS = Map.of(ParticipantRole.CHILD, Channel.THROUGH_CARER,
			ParticipantRole.PARENT, Channel.MAIL, ParticipantRole.CARER, Channel.POST, ParticipantRole.SCHOOL,
			Channel.SECURE_MAIL);

	private final InvitationDesk desk;

	private final Invitations invitations;

	private final InvitationReturns returns;

	private final LivedTasks tasks;

	private final Clock clock;

	LivedInvitations(InvitationDesk desk, Invitations invitations, InvitationReturns returns, LivedTasks tasks,
			Clock clock) {
		this.desk = desk;
		this.invitations = invitations;
		this.returns = returns;
		this.tasks = tasks;
		this.clock = clock;
	}

	@Override
	public Set<LivedStep> steps() {
		return Set.of(LivedStep.WAYS_CHOSEN, LivedStep.INVITED, LivedStep.DOCUMENTS_BACK);
	}

	@Override
	public void live(LivedStep step, LivedChild child) {
		long meeting = this.tasks.meeting(child).id();
		ActingAs.holderOf(UserGroup.BUSINESS_SUPPORT, () -> {
			switch (step) {
				case WAYS_CHOSEN -> choose(meeting);
				case INVITED -> invite(meeting);
				default -> back(child, meeting);
			}
		});
	}

	private void choose(long meeting) {
		this.invitations.of(meeting)
			.forEach((one) -> this.invitations.choose(meeting, one.who().id(), CHANNELS.get(one.who().role()), null));
	}

	private void invite(long meeting) {
		Sending sending = this.desk.send(meeting);
		if (!(sending instanceof Sending.Sent)) {
			throw new IllegalStateException(String.valueOf(sending));
		}
		List<Long> onPaper = this.invitations.toTell(meeting).stream().map((one) -> one.who().id()).toList();
		this.desk.sentOn(meeting, onPaper).ifPresent((fault) -> {
			throw new IllegalStateException(fault);
		});
	}

	private void back(LivedChild child, long meeting) {
		Invitation.Back back = new Invitation.Back(LondonTime.date(this.clock.instant()), null,
				UserGroup.BUSINESS_SUPPORT.id());
		this.desk
			.back(meeting,
					this.returns.awaited(meeting)
						.stream()
						.map(Invitee::who)
						.collect(Collectors.toMap((one) -> one.id(), (one) -> back)))
			.ifPresent((fault) -> {
				throw new IllegalStateException(child.ref() + " " + fault);
			});
	}

}
