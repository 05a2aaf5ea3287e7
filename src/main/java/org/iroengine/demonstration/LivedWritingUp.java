package org.iroengine.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.iroengine.review.DecisionDraft;
import org.iroengine.review.Decisions;
import org.iroengine.review.RecordDraft;
import org.iroengine.review.RecordWriting;
import org.iroengine.review.Reply;
import org.iroengine.review.ReplyDrafts;
import org.iroengine.review.ReplyKind;
import org.iroengine.review.Review;
import org.iroengine.web.UserGroup;

/** Decisions, the reply of the team manager, the record, the child's feedback. */
class LivedWritingUp implements LivedPart {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private static final Map<String, String> RECORD = Map.of("how-you-are",
			"You told me that football is going well and that mornings are hard.", "where-you-live",
			"You like your room and the dog. You live at [[address: 1 Invented Road]].", "school",
			"Reading is easier now. Your teacher helps you with numbers.", "health", "You have been to the dentist.",
			"family-and-friends", "You see your aunt every second Saturday, and would like it more often.",
			"what-was-decided", "We talked about what comes next, and everybody has something to do.",
			"what-happens-next", "We meet again before six months are over. I will come and see you first.");

	private final Decisions decisions;

	private final ReplyDrafts replies;

	private final RecordWriting writing;

	private final LivedTasks tasks;

	LivedWritingUp(Decisions decisions, ReplyDrafts replies, RecordWriting writing, LivedTasks tasks) {
		this.decisions = decisions;
		this.replies = replies;
		this.writing = writing;
		this.tasks = tasks;
	}

	@Override
	public Set<LivedStep> steps() {
		return Set.of(LivedStep.DECIDED, LivedStep.AGREED, LivedStep.QUERIED, LivedStep.REFUSED, LivedStep.RECORDED);
	}

	@Override
	public void live(LivedStep step, LivedChild child) {
		switch (step) {
			case DECIDED -> decide(child);
			case AGREED -> reply(child, ReplyKind.AGREED, "");
			case QUERIED -> reply(child, ReplyKind.QUERIED, "Who takes the child there, and who pays for it?");
			case REFUSED -> reply(child, ReplyKind.REFUSED, "There is no money for this before April.");
			default -> record(child);
		}
	}

	private void decide(LivedChild child) {
		Review review = this.tasks.held(child);
		child.asOfficer(() -> this.decisions.save(review.id(), new DecisionDraft(
				List.of(decision("See the dentist before the summer.", "Carer", review.completedOn(), 4),
						decision("Arrange to see the aunt every week.", "Social worker", review.completedOn(), 6),
						decision("Look for a place in the football club.", "Social worker", review.completedOn(), 10)),
				this.decisions.draft(review.id()).earlier())));
		this.tasks.ofOfficer(child, "Task_WriteTheDecisions", Map.of());
	}

	private static DecisionDraft.Row decision(String words, String owner, LocalDate held, int weeks) {
		return new DecisionDraft.Row(words, owner, held.plusWeeks(weeks).format(DAY));
	}

	private void reply(LivedChild child, ReplyKind kind, String words) {
		ActingAs.person(child.manager(), UserGroup.TEAM_MANAGER,
				() -> this.replies.save(this.tasks.held(child).id(), new Reply(kind, words)));
		this.tasks.ofManager(child, "Task_ReplyToTheDecisions", Map.of());
	}

	private void record(LivedChild child) {
		this.tasks.ofSupport(child, "Task_AskTheChildForFeedback",
				Map.of("feedback", "given", "feedbackWords", "It was good that you listened."));
		child.asOfficer(() -> this.writing.save(this.tasks.held(child).id(), new RecordDraft(RECORD)));
		this.tasks.ofOfficer(child, "Task_WriteTheRecord", Map.of());
	}

}
