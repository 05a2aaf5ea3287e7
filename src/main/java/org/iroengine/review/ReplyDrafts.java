package org.iroengine.review;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Replies and answers about decisions that are typed and not recorded yet. */
@Component
@Transactional
public class ReplyDrafts {

	private static final String REPLY = "reply";

	private static final String ANSWER = "answer";

	private final Drafts drafts;

	ReplyDrafts(Drafts drafts) {
		this.drafts = drafts;
	}

	public void save(long reviewId, Reply reply) {
		this.drafts.save(reviewId, REPLY, reply);
	}

	public Optional<Reply> reply(long reviewId) {
		return this.drafts.find(reviewId, REPLY, Reply.class);
	}

	public void saveAnswer(long reviewId, String words) {
		this.drafts.save(reviewId, ANSWER, words);
	}

	public Optional<String> answer(long reviewId) {
		return this.drafts.find(reviewId, ANSWER, String.class);
	}

	/** The typed reply, to be recorded: it is no draft any more. */
	public Reply takeReply(long reviewId) {
		Reply reply = reply(reviewId).orElseThrow();
		this.drafts.drop(reviewId, REPLY);
		return reply;
	}

	/** The same of the answer. */
	public String takeAnswer(long reviewId) {
		String answer = answer(reviewId).orElseThrow();
		this.drafts.drop(reviewId, ANSWER);
		return answer;
	}

}
