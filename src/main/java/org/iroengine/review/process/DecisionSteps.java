package org.iroengine.review.process;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import org.iroengine.engine.Steps;
import org.iroengine.review.ActingIro;
import org.iroengine.review.DecisionNews;
import org.iroengine.review.DecisionReplies;
import org.iroengine.review.Reply;
import org.iroengine.review.ReplyDrafts;
import org.iroengine.web.UserGroup;

/** What the process that writes a review up may call about its decisions. */
@Steps
public class DecisionSteps {

	private static final List<String> LINE = Stream
		.of(UserGroup.TEAM_MANAGER, UserGroup.SERVICE_MANAGER, UserGroup.HEAD_OF_SERVICE, UserGroup.ASSISTANT_DIRECTOR,
				UserGroup.DIRECTOR)
		.map(UserGroup::id)
		.toList();

	private final DecisionReplies replies;

	private final ReplyDrafts drafts;

	private final DecisionNews news;

	private final HoldPeople people;

	private final ActingIro iro;

	DecisionSteps(DecisionReplies replies, ReplyDrafts drafts, DecisionNews news, HoldPeople people, ActingIro iro) {
		this.replies = replies;
		this.drafts = drafts;
		this.news = news;
		this.people = people;
		this.iro = iro;
	}

	/** Who acts as the child's IRO today; after care, whoever did when it ended. */
	public String iro(String childRef) {
		return this.iro.orLast(childRef);
	}

	/** Who answers for the child's team today, or null. */
	public String teamManager(long reviewId) {
		return this.people.teamManager(reviewId);
	}

	/** Who may reply where nobody answers for the child's team: any team's line. */
	public List<String> line(long reviewId) {
		return (teamManager(reviewId) != null) ? List.of() : LINE;
	}

	/** From when something is overdue, or reminded of: the date of a timer. */
	public Date dueAt(long reviewId, String rule) {
		return Date.from(this.replies.due(reviewId, rule).dueAt());
	}

	/** The last moment in which it is in time: the date of a task. */
	public Date lastMoment(long reviewId, String rule) {
		return Date.from(this.replies.due(reviewId, rule).lastMoment());
	}

	/** Sends the decisions as recommendations. */
	public void send(long reviewId) {
		this.replies.send(reviewId);
		this.news.tellSent(reviewId);
	}

	/** Keeps what the team manager replies, and answers it in a word. */
	public String reply(long reviewId) {
		Reply reply = this.drafts.takeReply(reviewId);
		this.news.replied(reviewId);
		this.replies.reply(reviewId, reply.kind(), reply.words());
		return reply.kind().id();
	}

	/** Gives the query to the IRO; answers its number. */
	public long query(long reviewId) {
		return this.replies.query(reviewId);
	}

	/** Keeps what the IRO answers, and asks the team manager again. */
	public void answer(long reviewId) {
		this.replies.answer(reviewId, this.drafts.takeAnswer(reviewId));
		this.news.tellSent(reviewId);
	}

	/** Suggests a concern to the IRO, for the team manager has refused. */
	public void suggestConcern(long reviewId) {
		this.news.suggestConcern(reviewId);
	}

	/** Records that silence counts as agreement. */
	public void silent(long reviewId) {
		this.replies.silent(reviewId);
	}

	/** Tells those who came what has become of the recommendations. */
	public void tellSettled(long reviewId) {
		this.news.tellSettled(reviewId);
	}

	/** Reminds the team manager of the reply. */
	public void remind(long reviewId, String reminder) {
		this.news.remind(reviewId, reminder);
	}

	/** Records that the IRO's date has passed and tells the IRO managers. */
	public void overdue(long reviewId, String rule) {
		this.news.overdue(reviewId, rule);
	}

}
