package org.iroengine.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.correspondence.Letter;

/** What is printed for those who are not invited by mail. */
@Component
@Transactional(readOnly = true)
public class InvitationSheets {

	private final Meetings meetings;

	private final Invitations invitations;

	private final InvitationLetters letters;

	InvitationSheets(Meetings meetings, Invitations invitations, InvitationLetters letters) {
		this.meetings = meetings;
		this.invitations = invitations;
		this.letters = letters;
	}

	/**
	 * Sheets for one recipient.
	 *
	 * @param letter the invitation
	 * @param document what they are asked, or null
	 */
	public record Sheets(Invitee to, Letter.Wording letter, Letter.Wording document) {

		/** The lines of the address, where it goes by post. */
		public List<String> address() {
			return (this.to.channel() == Channel.POST)
					? Stream.concat(Stream.of(this.to.who().name()), this.to.who().address().lines()).toList()
					: List.of(this.to.who().name());
		}

		/** The paragraphs of the invitation. */
		public List<String> paragraphs() {
			return paragraphs(this.letter);
		}

		/** The paragraphs of what they are asked. */
		public List<String> questions() {
			return Optional.ofNullable(this.document).map(Sheets::paragraphs).orElse(List.of());
		}

		/** Whether a paragraph is a numbered question, to be given room for an answer. */
		public boolean isQuestion(String paragraph) {
			return paragraph.matches("(?s)\\d+\\. .*");
		}

		private static List<String> paragraphs(Letter.Wording wording) {
			return Stream.of(wording.body().strip().split("\\R{2,}")).toList();
		}

	}

	/** Of everybody on paper who can get it, and has not got it as it stands. */
	public List<Sheets> of(long meetingId) {
		Meeting meeting = this.meetings.get(meetingId);
		return this.invitations.of(meetingId)
			.stream()
			.filter((one) -> one.isInvited() && one.channel().isPaper() && one.fault().isEmpty() && !one.knows(meeting))
			.map((one) -> new Sheets(one, this.letters.invitation(meeting, one), asked(meeting, one)))
			.toList();
	}

	private Letter.Wording asked(Meeting meeting, Invitee one) {
		boolean already = one.invitation() != null && one.invitation().sent();
		return (one.document() == null || already) ? null : this.letters.document(meeting, one);
	}

}
