package org.iroengine.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.web.Problems.Fault;

/** What reviews decide, and what became of what earlier ones decided. */
@Component
@Transactional
public class Decisions {

	private static final String DRAFT = "decisions";

	private final DecisionTable table;

	private final Drafts drafts;

	private final DecisionOwners owners;

	private final Reviews reviews;

	private final Clock clock;

	Decisions(DecisionTable table, Drafts drafts, DecisionOwners owners, Reviews reviews, Clock clock) {
		this.table = table;
		this.drafts = drafts;
		this.owners = owners;
		this.reviews = reviews;
		this.clock = clock;
	}

	/** What the review decided anew. */
	@Transactional(readOnly = true)
	public List<Decision> of(long reviewId) {
		Review review = this.reviews.get(reviewId);
		return this.table.ofPeriod(review.periodId(), review.sequence())
			.stream()
			.filter((decision) -> decision.reviewId() == reviewId)
			.toList();
	}

	/** Every decision about the child as it stands now, the earliest first. */
	@Transactional(readOnly = true)
	public List<Decision> ofChild(String childRef) {
		return this.reviews.ofChild(childRef)
			.stream()
			.map(Review::periodId)
			.distinct()
			.flatMap((period) -> this.table.ofPeriod(period, Integer.MAX_VALUE).stream())
			.toList();
	}

	/** What earlier reviews decided and was open before this one, as it stood then. */
	@Transactional(readOnly = true)
	public List<Decision> openBefore(long reviewId) {
		Review review = this.reviews.get(reviewId);
		return this.table.ofPeriod(review.periodId(), review.sequence() - 1)
			.stream()
			.filter((decision) -> decision.state() == null || decision.state().goesOn())
			.toList();
	}

	/** The same as it stands after this one. */
	@Transactional(readOnly = true)
	public List<Decision> lookedAt(long reviewId) {
		Review review = this.reviews.get(reviewId);
		Set<Long> open = openBefore(reviewId).stream().map(Decision::id).collect(Collectors.toSet());
		return this.table.ofPeriod(review.periodId(), review.sequence())
			.stream()
			.filter((decision) -> open.contains(decision.id()))
			.toList();
	}

	/** What is typed so far; at first nothing, with every earlier decision to judge. */
	@Transactional(readOnly = true)
	public DecisionDraft draft(long reviewId) {
		return this.drafts.find(reviewId, DRAFT, DecisionDraft.class)
			.orElseGet(() -> new DecisionDraft(List.of(),
					openBefore(reviewId).stream()
						.map((decision) -> new DecisionDraft.Earlier(decision.id(), null, ""))
						.toList()));
	}

	/** Keeps what is typed so far, with whatever faults. */
	public void save(long reviewId, DecisionDraft draft) {
		this.drafts.save(reviewId, DRAFT, draft);
	}

	/** What keeps the draft from being sent, each fault with what to do. */
	@Transactional(readOnly = true)
	public List<Fault> faults(long reviewId) {
		return DecisionCheck.faults(this.reviews.get(reviewId), draft(reviewId), this.owners);
	}

	/** Makes the draft, which must be free of faults, the decisions of the review. */
	Map<String, Integer> record(Review review) {
		DecisionDraft draft = draft(review.id());
		Instant now = this.clock.instant();
		List<DecisionDraft.Row> rows = draft.filled();
		for (int place = 0; place < rows.size(); place++) {
			DecisionDraft.Row row = rows.get(place);
			this.table.add(review, place + 1, row, this.owners.find(review.childRef(), row.owner()).orElseThrow(),
					DecisionCheck.date(row.due()).orElseThrow(), now);
		}
		draft.earlier()
			.forEach((earlier) -> this.table.look(review, earlier,
					earlier.goesOn() ? DecisionCheck.date(earlier.due()).orElseThrow() : null, now));
		this.drafts.drop(review.id(), DRAFT);
		return Map.of("decisions", rows.size(), "earlier", draft.earlier().size());
	}

}
