package org.iroengine.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.iroengine.people.People;
import org.iroengine.people.Person;
import org.iroengine.review.Review;
import org.iroengine.review.Reviews;
import org.iroengine.support.Household;
import org.iroengine.support.Statements;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reviews of many children at once, from booking to the record in everybody's hands.
 * Prints what it measures and asserts no time; {@code -Diro.measure.reviews=1000} makes
 * it a thousand.
 */
@Import({ Statements.class, Household.class })
class MeasuredReviewsTest extends ManyRecords {

	private static final int REVIEWS = Integer.getInteger("iro.measure.reviews", 9);

	@Autowired
	private Statements statements;

	@Autowired
	private Household household;

	@Autowired
	private People people;

	private long nanos;

	private long asked;

	@Test
	void manyReviewsFromBookingToDistribution() {
		at("2026-03-02T09:00:00Z");
		IntStream.rangeClosed(0, REVIEWS / FOR_EACH_OFFICER).forEach(this::officer);
		IntStream.range(0, REVIEWS).forEach(this::allocated);
		this.jdbc.sql("analyze").update();
		each("booked", "2026-03-02T10:00:00Z", this::book);
		each("checklist given back", "2026-03-02T12:00:00Z", this::giveChecklistBack);
		each("invitations sent", "2026-03-03T09:00:00Z", this::invite);
		each("documents back", "2026-03-09T09:00:00Z", this::documentsBack);
		each("report sent, child seen", "2026-03-11T09:00:00Z", this::prepare);
		each("held", "2026-03-30T17:00:00Z", this::hold);
		each("feedback given", "2026-03-30T17:00:00Z", this::feedback);
		each("decided", "2026-03-31T09:00:00Z", this::decide);
		each("replied to", "2026-03-31T12:00:00Z", this::reply);
		each("record written", "2026-04-01T09:00:00Z", this::write);
		each("distributed", "2026-04-02T09:00:00Z", this::distribute);
		System.out.printf(
				"MEASURED %d reviews from booking to distribution, one after the other: %.1f s, %d statements each%n",
				REVIEWS, this.nanos / 1e9, this.asked / REVIEWS);
		assertThat(this.all.values()).allSatisfy((review) -> assertThat(closed(review)).isEmpty());
		assertThat(this.all.values()).allSatisfy((review) -> assertThat(this.reviews.openOf(review.periodId()))
			.hasValueSatisfying((next) -> assertThat(next.sequence()).isEqualTo(2)));
	}

	private void officer(int number) {
		String id = "measured-" + number;
		this.people.save(new Person(id, id, id + "@council.example", UserGroup.IRO, BigDecimal.ONE, null));
	}

	private void allocated(int number) {
		String child = "MR-" + number;
		this.household.allocated(child, officerOf(number));
		this.household.workOff();
		this.all.put(number, this.reviews.ofChild(child).get(0));
	}

	/** Does one step for every child, each with all the others at the same point. */
	private void each(String what, String instant, Consumer<Integer> step) {
		at(instant);
		this.statements.reset();
		long before = System.nanoTime();
		this.all.keySet().forEach(step);
		this.household.workOff();
		long took = System.nanoTime() - before;
		long count = this.statements.count();
		this.nanos += took;
		this.asked += count;
		System.out.printf("MEASURED %-24s %6.1f s, %4d statements each%n", what, took / 1e9, count / REVIEWS);
		if (Boolean.getBoolean("iro.measure.slowest")) {
			this.statements.slowest().forEach((line) -> System.out.println("           " + line));
		}
	}

	/** What is still open of the review: nothing, but for what belongs to the next. */
	private List<String> closed(Review review) {
		return this.runtime.createProcessInstanceQuery()
			.variableValueEquals("reviewId", review.id())
			.list()
			.stream()
			.map((process) -> process.getProcessDefinitionId())
			.toList();
	}

}
