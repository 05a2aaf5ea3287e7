package org.iroengine.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.EarlierReview;

/**
 * Invents the reviews that a child had before the go-live day, so that the next ones come
 * up day by day over the coming months; of a few nobody knows, and a few are overdue.
 */
final class InventedReviews {

	/** Of so many children nobody knows when the last review was. */
	private static final int UNSURE = 40;

	/** Of so many children one is overdue. */
	private static final int OVERDUE = 25;

	private static final int FIRST_AFTER = 25;

	private static final int MONTHS_TO_SECOND = 3;

	private static final int MONTHS_TO_LATER = 6;

	/** Reviews of one child are so many days apart at least. */
	private static final int APART = 40;

	/** What is due within so many days is booked, in the stories of the load. */
	private static final int BOOKED_AHEAD = 20;

	/** From this birthday on a child has views of its own to the return. */
	private static final int OWN_VIEWS_FROM = 4;

	private final InventedChild child;

	private final LocalDate today;

	private final LocalDate lastDay;

	private final Random random;

	private final List<LocalDate> held = new ArrayList<>();

	private InventedReviews(InventedChild child, LocalDate today, LocalDate goLive) {
		this.child = child;
		this.today = today;
		this.lastDay = goLive.minusDays(1);
		this.random = new Random(child.childRef().hashCode());
	}

	/** Those of a child of the opening caseload, the earliest first. */
	static List<EarlierReview> before(InventedChild child, LocalDate today, LocalDate goLive) {
		List<EarlierReview> late = (number(child) % OVERDUE == 2)
				? before(child, today.minusDays(2 + number(child) % 9), today, goLive) : List.of();
		return (number(child) % UNSURE == 1 || !late.isEmpty()) ? late
				: new InventedReviews(child, today, goLive).toNow();
	}

	/**
	 * The same, where the next one is to be due on a day; none where the child has not
	 * been in care for long enough.
	 */
	static List<EarlierReview> before(InventedChild child, LocalDate due, LocalDate today, LocalDate goLive) {
		return new InventedReviews(child, today, goLive).to(due.minusMonths(MONTHS_TO_LATER));
	}

	/** The law's intervals are kept, each with some days to spare. */
	private List<EarlierReview> toNow() {
		LocalDate next = first();
		LocalDate due = next;
		while (!next.isAfter(this.lastDay) && due.isBefore(this.today.plusDays(BOOKED_AHEAD))) {
			due = add(next);
			next = due.isAfter(this.lastDay) ? between(next.plusDays(APART)) : early(due);
		}
		return all();
	}

	private List<EarlierReview> to(LocalDate last) {
		if (!first().isBefore(last.minusDays(APART))) {
			return List.of();
		}
		LocalDate due = add(first());
		while (due.isBefore(last)) {
			LocalDate next = early(due);
			due = add(next.isBefore(last.minusDays(APART)) ? next : weekday(next.minusDays(APART)));
		}
		add(last);
		return all();
	}

	private LocalDate first() {
		return weekday(LondonTime.date(this.child.start()).plusDays(FIRST_AFTER));
	}

	/** Answers when the one after it is due. */
	private LocalDate add(LocalDate day) {
		this.held.add(day);
		return day.plusMonths((this.held.size() == 1) ? MONTHS_TO_SECOND : MONTHS_TO_LATER);
	}

	private LocalDate early(LocalDate due) {
		return weekday(due.minusDays(3 + this.random.nextInt(14)));
	}

	/** Before the go-live day, and so that the next one is due after some weeks. */
	private LocalDate between(LocalDate earliest) {
		LocalDate from = this.today.minusMonths(MONTHS_TO_LATER).plusDays(BOOKED_AHEAD);
		long first = Math.min((earliest.isAfter(from) ? earliest : from).toEpochDay(), this.lastDay.toEpochDay());
		return weekday(
				LocalDate.ofEpochDay(first + this.random.nextInt((int) (this.lastDay.toEpochDay() - first) + 1)));
	}

	private List<EarlierReview> all() {
		return this.held.stream().map(this::held).toList();
	}

	private EarlierReview held(LocalDate day) {
		boolean young = this.child.birth().plusYears(OWN_VIEWS_FROM).isAfter(day);
		return new EarlierReview(this.child.childRef(), day,
				young ? "PN0" : List.of("PN1", "PN1", "PN5", "PN6").get(this.random.nextInt(4)));
	}

	private static LocalDate weekday(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.minusDays(1);
			case SUNDAY -> day.minusDays(2);
			default -> day;
		};
	}

	private static int number(InventedChild child) {
		return Integer.parseInt(child.childRef().replaceAll("\\D", ""));
	}

}
