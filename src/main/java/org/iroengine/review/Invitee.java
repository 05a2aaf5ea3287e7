package org.iroengine.review;

import java.util.Optional;

/**
 * Somebody around the child in the light of a meeting.
 *
 * @param invitation how they are invited; null while nobody has chosen
 * @param before how they were last invited, or null
 * @param document what they are asked, or null
 * @param asked whether the social worker is asked for their address
 */
public record Invitee(Participant who, Invitation invitation, Channel before, ConsultationDocument document,
		boolean asked) {

	/** The way chosen, else that of the review before; null where there is none. */
	public Channel channel() {
		return (this.invitation != null) ? this.invitation.channel() : this.before;
	}

	/** Why nothing may be sent to them, whatever anybody chooses. */
	public Optional<String> barred() {
		if (!this.who.mayBeAsked()) {
			return Optional.of(this.who.keepAway().because());
		}
		return this.asked ? Optional.of("the social worker is asked for the address") : Optional.empty();
	}

	/** What is to be mended before anything can be sent; empty where nothing is. */
	public Optional<String> fault() {
		if (barred().isPresent() || channel() == Channel.NONE) {
			return Optional.empty();
		}
		if (channel() == null) {
			return Optional.of("Choose how the invitation goes to %s.".formatted(this.who.name()));
		}
		if (channel().isMail() && isBlank(this.who.mail())) {
			return Optional.of("No mail address is known of %s: choose another way, or ask the social worker."
				.formatted(this.who.name()));
		}
		return (channel() == Channel.POST && isBlank(this.who.address())) ? Optional
			.of("No address is known of %s: choose another way, or ask the social worker.".formatted(this.who.name()))
				: Optional.empty();
	}

	/** Whether something is to go to them. */
	public boolean isInvited() {
		return barred().isEmpty() && channel() != null && channel() != Channel.NONE;
	}

	/** Whether the service can write to them by mail. */
	boolean isMailed() {
		return isInvited() && channel().isMail() && fault().isEmpty();
	}

	/** Whether their consultation document is still out. */
	public boolean isAwaited() {
		return this.document != null && this.invitation != null && this.invitation.sent()
				&& !this.invitation.back().settled();
	}

	/** Whether they were invited and not told since that it does not take place. */
	boolean isToCall() {
		return this.invitation != null && this.invitation.sent() && this.invitation.withdrawnOn() == null;
	}

	boolean knows(Meeting meeting) {
		return this.invitation != null && this.invitation.knows(meeting);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
