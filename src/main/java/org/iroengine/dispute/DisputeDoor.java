package org.iroengine.dispute;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.allocation.Covers;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** Says how much of a dispute the signed-in user may read. */
@Component
@Transactional(readOnly = true)
class DisputeDoor {

	private final DisputeIro iro;

	private final Covers covers;

	private final LevelTable levels;

	private final QuietWord quietWord;

	private final MyPosts posts;

	DisputeDoor(DisputeIro iro, Covers covers, LevelTable levels, QuietWord quietWord, MyPosts posts) {
		this.iro = iro;
		this.covers = covers;
		this.levels = levels;
		this.quietWord = quietWord;
		this.posts = posts;
	}

	/** Empty where the user may not know that there is such a dispute. */
	Optional<DisputeSight> of(Dispute dispute) {
		Set<String> groups = CurrentUser.groups();
		if (oversees() || isOfIro(dispute.childRef())) {
			return Optional.of(DisputeSight.WHOLE);
		}
		if (wasAsked(dispute.id())) {
			return Optional.of(DisputeSight.ASKED);
		}
		if (groups.contains(UserGroup.SERVICE_ACCOUNT.id())) {
			return Optional.of(DisputeSight.FIGURES);
		}
		return isAskedForAWord(dispute) ? Optional.of(DisputeSight.QUIET_WORD) : Optional.empty();
	}

	/** Whether the user oversees every dispute. */
	boolean oversees() {
		Set<String> groups = CurrentUser.groups();
		return groups.contains(UserGroup.IRO_MANAGER.id()) || groups.contains(UserGroup.SAFEGUARDING_HEAD.id());
	}

	/** Whether the user acts as the child's IRO, or would without a cover. */
	boolean isOfIro(String childRef) {
		return this.iro.isMe(childRef)
				|| this.covers.actingNow(childRef).filter((acting) -> acting.has(CurrentUser.name())).isPresent();
	}

	/** Whether the user answers today for a post of a team. */
	boolean has(String team, UserGroup post) {
		return this.posts.have(team, post);
	}

	private boolean wasAsked(long disputeId) {
		return this.levels.of(disputeId).stream().anyMatch((level) -> CurrentUser.name().equals(level.responder()));
	}

	private boolean isAskedForAWord(Dispute dispute) {
		return !dispute.raisedFormal()
				&& this.quietWord.asked(dispute).stream().anyMatch((one) -> CurrentUser.name().equals(one.personId()));
	}

}
