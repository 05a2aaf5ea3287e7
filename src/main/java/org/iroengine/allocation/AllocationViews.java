package org.iroengine.allocation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.care.LegalStatus;
import org.iroengine.care.PeriodOfCare;
import org.iroengine.deadline.Deadline;

/** Puts an allocation into the words its forms show. */
@Component
public class AllocationViews {

	private final Allocations allocations;

	private final Care care;

	private final Lateness lateness;

	private final Overrides overrides;

	private final ObjectMapper json;

	AllocationViews(Allocations allocations, Care care, Lateness lateness, Overrides overrides, ObjectMapper json) {
		this.allocations = allocations;
		this.care = care;
		this.lateness = lateness;
		this.overrides = overrides;
		this.json = json;
	}

	/** The allocation as it stands now, with the proposal made last, for a form. */
	public String json(long allocationId) {
		return write(of(allocationId));
	}

	/** The override of a rule by the allocation, for a form. */
	public String overrideJson(long allocationId) {
		return write(this.overrides.view(allocationId));
	}

	private String write(Object view) {
		try {
			return this.json.writeValueAsString(view);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private AllocationView of(long allocationId) {
		Allocation allocation = this.allocations.get(allocationId);
		PeriodOfCare period = this.care.period(allocation.periodId());
		Child child = this.care.child(allocation.childRef()).orElseThrow();
		Deadline due = this.lateness.due(allocationId);
		Proposal proposal = this.allocations.proposal(allocationId);
		return new AllocationView(child.label(), age(child, period), place(period), came(period), due.explanation(),
				due.dueAt().toString(), this.lateness.isLate(allocationId), proposed(proposal),
				proposal.first().map(Proposal.Candidate::officer).orElse(null), runnersUp(proposal), blocked(proposal),
				choices(proposal), reasons());
	}

	private static String place(PeriodOfCare period) {
		return (period.locality() == null) ? "" : ", " + period.locality();
	}

	private static List<AllocationView.Choice> reasons() {
		return Arrays.stream(LatenessReason.values())
			.map((reason) -> new AllocationView.Choice(reason.code(), reason.title()))
			.toList();
	}

	private static int age(Child child, PeriodOfCare period) {
		LocalDate start = LondonTime.date(period.becameLookedAfterAt());
		return child.dateOfBirth().until(start).getYears();
	}

	private static String came(PeriodOfCare period) {
		return "%s%s, %s".formatted(LondonTime.spoken(period.becameLookedAfterAt()),
				period.timeKnown() ? "" : " (time unknown)", LegalStatus.valueOf(period.legalStatus()).title());
	}

	private static String proposed(Proposal proposal) {
		return proposal.first()
			.map((first) -> "%s: %s".formatted(first.name(), first.why()))
			.orElse("nobody, for every officer is blocked. Ask for cover, or choose one of them and say why.");
	}

	private static List<AllocationView.Row> runnersUp(Proposal proposal) {
		return proposal.runnersUp()
			.stream()
			.map((candidate) -> new AllocationView.Row(candidate.name(), candidate.why(), candidate.behind()))
			.toList();
	}

	private static List<AllocationView.Row> blocked(Proposal proposal) {
		return proposal.blocked()
			.stream()
			.map((blocked) -> new AllocationView.Row(blocked.name(), blocked.reason(), null))
			.toList();
	}

	/**
	 * Those who may be, the best first, then those whom only an override makes the IRO.
	 */
	private static List<AllocationView.Choice> choices(Proposal proposal) {
		return Stream
			.concat(proposal.candidates()
				.stream()
				.map((may) -> new AllocationView.Choice(may.officer(), "%s, %s".formatted(may.name(), may.load()))),
					proposal.blocked()
						.stream()
						.filter(Proposal.Blocked::mayOverride)
						.map((not) -> new AllocationView.Choice(not.officer(),
								"%s, who may not: %s".formatted(not.name(), not.reason()))))
			.toList();
	}

}
