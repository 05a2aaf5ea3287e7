package org.iroengine.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import org.iroengine.care.GoLive;
import org.iroengine.people.People;
import org.iroengine.review.InvitationRounds;
import org.iroengine.review.MonthOfReviews;
import org.iroengine.review.MonthOfReviews.Standing;
import org.iroengine.review.PrivateNotes;
import org.iroengine.review.RecordCopy;
import org.iroengine.review.Distributions;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.Round;
import org.iroengine.review.StopCalls;
import org.iroengine.review.WaitingRecord;
import org.iroengine.review.WaitingRecords;
import org.iroengine.run.RunsInTests;
import org.iroengine.support.ServerTest;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** The stories of reviews: whoever looks on the first day finds each of them. */
@ServerTest
@TestPropertySource(properties = { "iro.web.basic-for-everyone=true", "iro.demonstration.directory=stories" })
@Import({ RunsInTests.class, LoadInTests.class })
class LivedReviewsTest {

	private static final int CHILDREN = 200;

	@Autowired
	private LoadedChildren loaded;

	@Autowired
	private People people;

	@Autowired
	private GoLive goLive;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	private LoadedRows rows;

	private Map<String, ReviewStory> stories;

	@BeforeEach
	void live() {
		Instant now = this.clock.instant();
		List<InventedFamily> families = InventedAuthority.of(now, CHILDREN);
		this.rows = new LoadedRows(this.jdbc);
		this.stories = ReviewStories.of(families);
		if (this.rows.count("child") == 0) {
			this.people.save(InventedPeople.all(), InventedTeams.all());
			this.goLive.set(InventedTimes.goLive(now));
			LoadStep.of(families)
				.stream()
				.filter((step) -> step.deed() == LoadStep.Deed.LIVE)
				.forEach((step) -> this.transaction.executeWithoutResult((status) -> ActingAs
					.holderOf(UserGroup.BUSINESS_SUPPORT, () -> this.loaded.perform(step, families, now))));
		}
	}

	@Test
	void everyStoryIsToldAndNowIsNow() {
		assertThat(this.stories.values()).contains(ReviewStory.values());
		assertThat(this.clock.instant()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
		assertThat(this.rows.count("act_ru_incident")).isZero();
		assertThat(this.rows.count("audit where at > '2026-03-02T09:00:00Z'")).isZero();
		assertThat(this.rows.count("audit where actor = 'iro-1'")).isPositive();
	}

	@Test
	void everyTaskOfAReviewIsWithSomebody() {
		assertThat(this.rows.openTasks()).containsKeys("Task_BookTheReview", "Task_SendTheChecklistOfTheMonth",
				"Task_FillInTheChecklist", "Task_SendInvitationsAndConsultationDocuments", "Task_TrackTheDocuments",
				"Task_SettleTheAddress", "Task_SendTheReportAndCarePlanToTheIro", "Task_HoldOrAdjournWithoutTheReport",
				"Task_SeeTheChildBeforeTheReview", "Task_RecordHowTheReviewWasHeld", "Task_ApproveTheSecondAdjournment",
				"Task_WriteTheDecisions", "Task_ReplyToTheDecisions", "Task_AnswerTheQuery", "Task_WriteTheRecord",
				"Task_DistributeTheRecord", "Task_AskTheChildForFeedback", "Task_ConsiderTheChange",
				"Task_CallThoseWhoAreNotWrittenTo", "Task_TellThatItDoesNotTakePlace");
		assertThat(ofPerson("team-manager-1")).contains("Task_ReplyToTheDecisions");
		assertThat(ofPerson("social-worker-1")).contains("Task_FillInTheChecklist",
				"Task_SendTheReportAndCarePlanToTheIro");
		assertThat(ofPerson("iro-1")).hasSizeGreaterThan(2);
	}

	@Test
	void businessSupportFindsEveryStandingOfAMonth(@Autowired MonthOfReviews months) {
		assertThat(List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 5))
			.stream()
			.flatMap((month) -> months.of(month).stream())
			.map((row) -> row.standing(this.clock.instant()))
			.collect(Collectors.toSet())).contains(Standing.values());
	}

	@Test
	void invitationsToSendExceptionsAndDocumentsAreThere(@Autowired InvitationRounds rounds) {
		List<Round> all = asSupport(rounds::all);
		assertThat(all).anyMatch((round) -> round.toSend() && round.exceptions().isEmpty())
			.anyMatch((round) -> round.toSend() && !round.exceptions().isEmpty())
			.anyMatch((round) -> !round.withheld().isEmpty())
			.anyMatch((round) -> !round.awaited().isEmpty())
			.anyMatch(Round::isOff);
	}

	@Test
	void recordsToDistributeAndAComplete(@Autowired WaitingRecords waiting, @Autowired Reviews reviews,
			@Autowired Distributions distributions) {
		assertThat(waiting.now()).anyMatch((record) -> record.daysOver() > 0)
			.anyMatch((record) -> record.daysOver() == 0);
		assertThat(waiting.now()).extracting(WaitingRecord::stop).containsOnlyNulls();
		Review complete = reviews.ofChild(child(ReviewStory.COMPLETED)).get(0);
		assertThat(distributions.copies(complete.id())).hasSize(4)
			.allMatch((copy) -> copy.state() == RecordCopy.State.SENT);
		assertThat(this.rows.count("decision where review_id = " + complete.id())).isEqualTo(3);
	}

	@Test
	void callsConcernsNotesAndAnEndOfCare(@Autowired StopCalls calls, @Autowired PrivateNotes notes) {
		assertThat(calls.waiting()).extracting((call) -> call.childRef()).containsOnly(child(ReviewStory.STOPPED));
		assertThat(this.jdbc.sql("select distinct kind from suggested_concern").query(String.class).list())
			.containsExactlyInAnyOrder("no-report", "no-final-review", "decisions-refused");
		assertThat(notes.read(child(ReviewStory.CHILD_TO_SEE))).hasSize(1);
		assertThat(this.rows.count("meeting where state = 'STOOD_DOWN'")).isOne();
		assertThat(this.rows.count("meeting where state = 'ADJOURNED'")).isEqualTo(2);
		assertThat(this.rows.count("meeting where part = 2 and state = 'BOOKED'")).isOne();
	}

	@Test
	void fewerChildrenHaveFewerStoriesAndTheSameAgain() {
		List<InventedFamily> few = InventedAuthority.of(this.clock.instant(), DemonstrationProperties.FEWEST);
		assertThat(ReviewStories.of(few)).hasSizeBetween(3, 20).isEqualTo(ReviewStories.of(few));
		assertThat(ReviewStories.of(few).values()).contains(ReviewStory.REPLY_DUE);
		assertThat(ReviewStories.of(InventedAuthority.of(this.clock.instant(), 600)))
			.hasSize(Arrays.stream(ReviewStory.values()).mapToInt((story) -> story.count(600)).sum());
	}

	private String child(ReviewStory story) {
		return this.stories.entrySet()
			.stream()
			.filter((one) -> one.getValue() == story)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow();
	}

	private List<String> ofPerson(String person) {
		return this.jdbc.sql("select distinct task_def_key_ from act_ru_task where assignee_ = ?")
			.param(person)
			.query(String.class)
			.list();
	}

	private List<Round> asSupport(Supplier<List<Round>> seen) {
		List<List<Round>> found = new ArrayList<>();
		ActingAs.holderOf(UserGroup.BUSINESS_SUPPORT, () -> found.add(seen.get()));
		return found.get(0);
	}

}
