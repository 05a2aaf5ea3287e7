package org.iroengine.reporting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.engine.TaskLists;
import org.iroengine.people.Person;
import org.iroengine.review.AskedOf;
import org.iroengine.review.ReviewWork;
import org.iroengine.web.WebProperties;

/**
 * What lies ahead: of an officer's own children, and what reviews ask of business support
 * this week, of team managers and of social workers. The tasks stand in lists of their
 * own.
 */
@Component
class ReviewsAhead {

	private final TaskLists lists;

	private final LateReports reports;

	private final WeekAhead week;

	private final WebProperties web;

	ReviewsAhead(TaskLists lists, LateReports reports, WeekAhead week, WebProperties web) {
		this.lists = lists;
		this.reports = reports;
		this.week = week;
		this.web = web;
	}

	/** In words, a paragraph for each; empty where nothing is asked. */
	Stream<String> of(Person person, LocalDate day) {
		return Stream.concat(byRole(person, day), this.week.of(person.id(), day).stream());
	}

	private Stream<String> byRole(Person person, LocalDate day) {
		return switch (person.role()) {
			case BUSINESS_SUPPORT -> week(LondonTime.startOf(day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
			case SOCIAL_WORKER -> asked(person);
			case TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE ->
				Stream.concat(replies(person), late(this.reports.of(person.id(), day)));
			default -> Stream.empty();
		};
	}

	private Stream<String> week(Instant monday) {
		long convening = this.lists.due(ReviewWork.CONVENING, monday);
		long records = this.lists.due(ReviewWork.DISTRIBUTING, monday);
		return (convening + records == 0) ? Stream.empty() : Stream
			.of("Reviews, due up to Sunday: checklists, invitations and documents: %d; records to distribute: %d"
				.formatted(convening, records));
	}

	private Stream<String> asked(Person person) {
		long asked = this.lists.held(person.id(), ReviewWork.ASKED);
		return (asked == 0) ? Stream.empty()
				: Stream.of("Asked of you for reviews: %d\n%s%s".formatted(asked, this.web.address(), AskedOf.PATH));
	}

	private Stream<String> replies(Person person) {
		long replies = this.lists.held(person.id(), ReviewWork.REPLYING);
		return (replies == 0) ? Stream.empty()
				: Stream.of("Decisions of reviews that wait for your reply: %d; no reply in time counts as agreement"
					.formatted(replies));
	}

	private static Stream<String> late(List<String> reports) {
		return reports.isEmpty() ? Stream.empty() : Stream.of("Social work reports of your team that are late: %d\n%s"
			.formatted(reports.size(), reports.stream().map("- "::concat).collect(Collectors.joining("\n"))));
	}

}
