package org.iroengine.review.web;

import java.util.List;
import java.util.Map;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.DecisionReply;
import org.iroengine.review.ReplyKind;

/**
 * What was said about decisions, as pages show it.
 *
 * @param words empty where nothing is said besides
 */
record ShownReply(String what, String words) {

	private static final Map<ReplyKind, String> WORDS = Map.of(ReplyKind.SENT, "sent as recommendations",
			ReplyKind.AGREED, "agreed", ReplyKind.QUERIED, "asked back", ReplyKind.ANSWERED, "answered",
			ReplyKind.REFUSED, "refused", ReplyKind.AGREED_BY_SILENCE, "no reply in time, which counts as agreement");

	static List<ShownReply> all(List<DecisionReply> replies) {
		return replies.stream().map(ShownReply::of).toList();
	}

	private static ShownReply of(DecisionReply reply) {
		String who = (reply.kind() == ReplyKind.AGREED_BY_SILENCE) ? "" : ", " + reply.person();
		return new ShownReply("%s%s: %s".formatted(LondonTime.spoken(reply.at()), who, WORDS.get(reply.kind())),
				(reply.words() == null) ? "" : reply.words());
	}

}
