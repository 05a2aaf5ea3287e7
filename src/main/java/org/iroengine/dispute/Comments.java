package org.iroengine.dispute;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/** What IRO managers say of disputes: they may comment, and close nothing. */
@Component
@Transactional
public class Comments {

	private static final int LONGEST = 4000;

	private final DisputeTable disputes;

	private final DisputeHistory history;

	Comments(DisputeTable disputes, DisputeHistory history) {
		this.disputes = disputes;
		this.history = history;
	}

	/**
	 * Adds a comment.
	 * @return what is wrong; empty where it is kept
	 */
	public List<Fault> add(long disputeId, String words) {
		if (!CurrentUser.groups().contains(UserGroup.IRO_MANAGER.id())) {
			return List.of(new Fault("user", "Only an IRO manager comments. Nothing was recorded."));
		}
		if (words == null || words.isBlank() || words.length() > LONGEST) {
			return List.of(new Fault("words", "Write a comment of at most %d characters.".formatted(LONGEST)));
		}
		this.history.add(this.disputes.get(disputeId), Happened.Kind.COMMENTED, words.strip());
		return List.of();
	}

}
