package org.iroengine.review.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Subject;
import org.iroengine.review.DecisionDraft;
import org.iroengine.review.DecisionReplies;
import org.iroengine.review.Decisions;
import org.iroengine.review.RecordDraft;
import org.iroengine.review.RecordWriting;
import org.iroengine.review.Reply;
import org.iroengine.review.ReplyDrafts;
import org.iroengine.review.ReplyKind;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.support.Casework;
import org.iroengine.support.Household;
import org.iroengine.support.ModelFile;
import org.iroengine.support.ReviewCases;
import org.iroengine.web.UserGroup;

/** What tests of the process that writes a review up have in common. */
@Import({ Household.class, ReviewCases.class })
abstract class RecordPaths extends Casework {

	static final ModelFile MODEL = ModelFile.of("review", RecordReview.PROCESS);

	static final String DECIDE = MODEL.id("Write the decisions");

	static final String REPLY = MODEL.id("Reply to the decisions");

	static final String ANSWER = MODEL.id("Answer the query");

	static final String WRITE = MODEL.id("Write the record");

	@Autowired
	ReviewCases cases;

	@Autowired
	Decisions decisions;

	@Autowired
	DecisionReplies replies;

	@Autowired
	ReplyDrafts drafts;

	@Autowired
	RecordWriting record;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Reviews reviews;

	/** The first review of the child was held on Monday 16 March 2026; it is that day. */
	Review held(String childRef) {
		at("2026-03-02T09:00:00Z");
		Review review = this.cases.held(childRef, LocalDate.of(2026, 3, 16));
		at("2026-03-16T12:00:00Z");
		workOff(childRef);
		return review;
	}

	/** The same, and one decision was sent. */
	Review decided(String childRef) {
		Review review = held(childRef);
		decide(review, decision("See the dentist.", "30/04/2026"));
		return review;
	}

	void decide(Review review, DecisionDraft.Row... rows) {
		this.decisions.save(review.id(), new DecisionDraft(List.of(rows), this.decisions.draft(review.id()).earlier()));
		complete("officer-1", UserGroup.IRO, task(review.childRef(), DECIDE), Map.of());
	}

	static DecisionDraft.Row decision(String words, String due) {
		return new DecisionDraft.Row(words, "Social worker", due);
	}

	void reply(Review review, ReplyKind kind, String words) {
		this.drafts.save(review.id(), new Reply(kind, words));
		complete("lead-1", UserGroup.TEAM_MANAGER, task(review.childRef(), REPLY), Map.of());
	}

	void answer(Review review, String words) {
		this.drafts.saveAnswer(review.id(), words);
		complete("officer-1", UserGroup.IRO, task(review.childRef(), ANSWER), Map.of());
	}

	void write(Review review) {
		this.record.save(review.id(), new RecordDraft(Map.of("how-you-are", "You are well.")));
		complete("officer-1", UserGroup.IRO, task(review.childRef(), WRITE), Map.of());
	}

	Deadline due(Review review, String rule) {
		return this.deadlines.required(review.subject(), rule);
	}

	/** A clock of the only query about the review. */
	Deadline ofQuery(Review review, String rule) {
		long query = this.replies.of(review.id())
			.stream()
			.filter((reply) -> reply.kind() == ReplyKind.QUERIED)
			.findFirst()
			.orElseThrow()
			.id();
		return this.deadlines.required(new Subject("query", query, review.childRef()), rule);
	}

	ReplyKind standing(Review review) {
		return this.replies.last(review.id()).orElseThrow().kind();
	}

	Task reply(Review review) {
		return task(review.childRef(), REPLY);
	}

	void at(String instant) {
		this.clock.set(Instant.parse(instant));
	}

	/** The tasks of this process that are open about the child. */
	List<String> open(String childRef) {
		return this.tasks.createTaskQuery()
			.processDefinitionKey(RecordReview.PROCESS)
			.processInstanceBusinessKey(childRef)
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.sorted()
			.toList();
	}

}
