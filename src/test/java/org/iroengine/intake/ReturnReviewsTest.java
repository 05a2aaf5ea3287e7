package org.iroengine.intake;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.review.UnsureReview;
import org.iroengine.review.UnsureReviews;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reviews that a return tells of, and what the next one counts from. The children are
 * looked after since 10 January 2025.
 */
class ReturnReviewsTest extends ReturnTest {

	@Autowired
	Reviews reviews;

	@Autowired
	UnsureReviews unsure;

	@Autowired
	RuntimeService runtime;

	@Test
	void theNextReviewCountsFromTheLastEarlierOne() {
		takeReviews("ER-1", "S", "05/02/2025,PN1", "05/11/2025,PN6", "05/05/2025,PN1");
		Review next = open("ER-1");
		assertThat(next.sequence()).isEqualTo(4);
		assertThat(next.rule()).isEqualTo("review-later");
		assertThat(this.reviews.due(next).dueOn()).isEqualTo("2026-05-05");
		assertThat(unsure()).doesNotContain("ER-1");
		assertThat(count("earlier_review where child_ref = 'ER-1' and participation = 'PN6'")).isOne();
	}

	@Test
	void whereNoneIsKnownTheDateIsNotSureUntilAReturnTellsIt() {
		takeReviews("ER-2", "S");
		Review assumed = open("ER-2");
		assertThat(assumed.sequence()).isOne();
		assertThat(this.reviews.due(assumed).dueOn()).isEqualTo("2026-08-01");
		assertThat(unsure()).contains("ER-2");
		takeReviews("ER-2", "S", "05/09/2025,PN1", "05/12/2025,PN1");
		Review known = this.reviews.get(assumed.id());
		assertThat(known.sequence()).isEqualTo(3);
		assertThat(this.reviews.due(known).dueOn()).isEqualTo("2026-06-05");
		assertThat(unsure()).doesNotContain("ER-2");
		assertThat(midpoints("ER-2")).isOne();
	}

	@Test
	void againTheSameChangesNothing() {
		takeReviews("ER-3", "S", "05/12/2025,PN1");
		Review next = open("ER-3");
		long written = count("audit where child_ref = 'ER-3'");
		takeReviews("ER-3", "S", "05/12/2025,PN1");
		assertThat(this.reviews.get(next.id())).isEqualTo(next);
		assertThat(count("earlier_review where child_ref = 'ER-3'")).isOne();
		assertThat(count("audit where child_ref = 'ER-3'")).isEqualTo(written);
	}

	/** What was held since go-live is a review of this service. */
	@Test
	void onlyReviewsOfThePeriodBeforeGoLiveCount() {
		takeReviews("ER-4", "S", "09/01/2025,PN1", "10/01/2025,PN1", "31/01/2026,PN1", "01/02/2026,PN1");
		assertThat(open("ER-4").sequence()).isEqualTo(3);
		takeReviews("ER-5", "P", "05/03/2024,PN1", "05/09/2025,PN1");
		assertThat(open("ER-5").sequence()).isEqualTo(3);
	}

	@Test
	void aCodeThatDoesNotFitIsANote() {
		ImportReport report = takeReviews("ER-6", "S", "05/11/2025,PN0", "05/12/2025,PN9", "06/12/2025,PN1");
		assertThat(said(report, "ER-6")).containsExactlyInAnyOrder("opened CHILD", "note REVIEW_CODE",
				"note REVIEW_CODE");
		assertThat(count("earlier_review where child_ref = 'ER-6'")).isEqualTo(3);
		assertThat(report.rows().get("reviews")).isEqualTo(new ImportReport.Rows(3, 3, 0));
	}

	@Test
	void oneBadRowKeepsAllReviewsOutAndNoChild() {
		ImportReport report = takeReviews("ER-7", "S", "05/11/2025,PN1", "31/02/2025,PN1", "05/12/2026,PN1",
				"05/12/2025,PN1\nER-NOBODY,04/05/2014,05/12/2025,PN1");
		assertThat(report.lines()).filteredOn((line) -> line.file().equals("reviews"))
			.extracting((line) -> "%d %s %s".formatted(line.line(), line.what(), line.column()))
			.containsExactly("3 refused REVIEW", "4 refused REVIEW", "6 refused CHILD");
		assertThat(report.rows().get("reviews")).isEqualTo(new ImportReport.Rows(5, 0, 5));
		assertThat(count("earlier_review where child_ref = 'ER-7'")).isZero();
		assertThat(this.care.openPeriod("ER-7")).isPresent();
	}

	@Test
	void aManagerTellsWhenTheLastWasHeld() {
		takeReviews("ER-8", "S");
		Review assumed = open("ER-8");
		for (String wrong : List.of("", "2025-01-09", "2026-02-01", "2025-13-01")) {
			assertThat(this.unsure.tell("ER-8", wrong)).as(wrong).isPresent();
		}
		assertThat(this.unsure.tell("ER-8", "2026-01-31")).isEmpty();
		assertThat(this.reviews.due(this.reviews.get(assumed.id())).dueOn()).isEqualTo("2026-04-30");
		assertThat(unsure()).doesNotContain("ER-8");
	}

	/** One child, born on 4 May 2014, whose first episode begins with S or is running. */
	private ImportReport takeReviews(String child, String first, String... reviews) {
		StringBuilder rows = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");
		for (String review : reviews) {
			rows.append("%s,04/05/2014,%s\n".formatted(child, review));
		}
		return take(Map.of("header", HEADER + "%s,1,04/05/2014,WBRI,,,\n".formatted(child), "episodes",
				EPISODES + "%s,10/01/2025,%s,V2,N1,U1,PR1,,,,,,\n".formatted(child, first), "reviews",
				rows.toString()));
	}

	private Review open(String child) {
		return this.reviews.open(this.care.openPeriod(child).orElseThrow().id());
	}

	private List<String> unsure() {
		return this.unsure.open().stream().map(UnsureReview::childRef).toList();
	}

	private long midpoints(String child) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("progress-review")
			.processInstanceBusinessKey(child)
			.count();
	}

}
