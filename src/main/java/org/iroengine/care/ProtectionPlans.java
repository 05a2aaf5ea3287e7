package org.iroengine.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.audit.Audit;
import org.iroengine.audit.AuditSubject;
import org.iroengine.calendar.LondonTime;
import org.iroengine.people.People;
import org.iroengine.web.Problems.Fault;

/** Children on a child protection plan, and the officers who chair their conferences. */
@Component
public class ProtectionPlans {

	private final ProtectionPlanTable table;

	private final People people;

	private final Audit audit;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	ProtectionPlans(ProtectionPlanTable table, People people, Audit audit, Clock clock,
			ApplicationEventPublisher news) {
		this.table = table;
		this.people = people;
		this.audit = audit;
		this.clock = clock;
		this.news = news;
	}

	/** How many open plans each officer chairs; nothing for who chairs none. */
	public Map<String, Long> openByChair() {
		return this.table.openByChair();
	}

	/** Every open plan, by the child's reference. */
	public List<ProtectionPlan> open() {
		return this.table.open();
	}

	/** Every plan of the child, the earliest first. */
	public List<ProtectionPlan> of(String childRef) {
		return this.table.of(List.of(childRef)).getOrDefault(childRef, List.of());
	}

	/** Who has chaired the plan, the first one first. */
	public List<ProtectionPlanChair> chairs(ProtectionPlan plan) {
		return this.table.chairs(plan);
	}

	/**
	 * Stores all of the plans, or none. One that is known by child and first day may get
	 * a team, its end, or another chair from today on; told again as it is, nothing
	 * changes.
	 */
	@Transactional
	public ProtectionPlansSaved save(List<WrittenProtectionPlan> written) {
		this.table.hold();
		ProtectionPlanCheck check = new ProtectionPlanCheck(written,
				this.table.of(written.stream().map(WrittenProtectionPlan::child).toList()), this.people, today());
		if (!check.faults().isEmpty()) {
			return new ProtectionPlansSaved.Refused(check.faults());
		}
		long changed = check.plans()
			.stream()
			.filter((plan) -> check.known(plan).filter((known) -> change(known, plan.over(known))).isPresent())
			.count();
		List<ProtectionPlan> fresh = check.plans().stream().filter((plan) -> check.known(plan).isEmpty()).toList();
		fresh.forEach(this::add);
		return new ProtectionPlansSaved.Done(fresh.size(), changed, written.size() - fresh.size() - changed);
	}

	/**
	 * Ends the child's open plan.
	 * @param day its last day, a local date in London
	 * @return what is wrong; empty where it is ended
	 */
	@Transactional
	public Optional<Fault> end(String childRef, LocalDate day) {
		Optional<ProtectionPlan> open = this.table.holdOpen(childRef);
		Optional<Fault> fault = open.map((plan) -> notWithin(lastChange(plan), day))
			.orElse(fault("%s is not on a plan. Nothing was changed.", childRef));
		if (fault.isEmpty()) {
			ProtectionPlan plan = open.orElseThrow();
			change(plan, new ProtectionPlan(childRef, plan.initials(), plan.chair(), plan.team(), plan.from(), day));
		}
		return fault;
	}

	/**
	 * Gives the child's open plan another chair from a day on.
	 * @return what is wrong; empty where it is changed
	 */
	@Transactional
	public Optional<Fault> changeChair(String childRef, String chair, LocalDate day) {
		Optional<ProtectionPlan> open = this.table.holdOpen(childRef);
		Optional<Fault> fault = open.map((plan) -> notWithin(lastChange(plan), day))
			.orElse(fault("%s is not on a plan. Nothing was changed.", childRef))
			.or(() -> ProtectionPlanCheck.objection(this.people, chair, today())
				.map((message) -> new Fault("chair", message)))
			.or(() -> open.filter((plan) -> plan.chair().equals(chair))
				.map((plan) -> new Fault("chair", "%s chairs this plan already. Choose another.".formatted(chair))));
		if (fault.isEmpty()) {
			ProtectionPlan plan = open.orElseThrow();
			changeChair(plan, new ProtectionPlan(childRef, plan.initials(), chair, plan.team(), plan.from(), null),
					day);
		}
		return fault;
	}

	private void add(ProtectionPlan plan) {
		this.table.add(plan, this.clock.instant());
		record("recorded", plan, facts(plan));
	}

	private boolean change(ProtectionPlan known, ProtectionPlan plan) {
		if (known.equals(plan)) {
			return false;
		}
		if (known.chair().equals(plan.chair())) {
			this.table.change(plan);
			record("changed", plan, Map.of("before", facts(known), "after", facts(plan)));
			if (known.to() == null && plan.to() != null) {
				this.news.publishEvent(new ProtectionPlanChanged(plan.childRef(), true));
			}
		}
		else {
			changeChair(known, plan, today());
		}
		return true;
	}

	private void changeChair(ProtectionPlan known, ProtectionPlan plan, LocalDate day) {
		this.table.change(plan);
		this.table.addChair(plan, day, this.clock.instant());
		record("chair changed", plan,
				Map.of("before", facts(known), "after", facts(plan), "chairFrom", day.toString()));
		this.news.publishEvent(new ProtectionPlanChanged(plan.childRef(), plan.to() != null));
	}

	private LocalDate lastChange(ProtectionPlan plan) {
		List<ProtectionPlanChair> chairs = chairs(plan);
		return chairs.get(chairs.size() - 1).from();
	}

	private Optional<Fault> notWithin(LocalDate earliest, LocalDate day) {
		if (day == null) {
			return fault(ProtectionPlanReader.WRITE_DAY);
		}
		return (day.isBefore(earliest) || day.isAfter(today())) ? fault("Give a day from %s to today.", earliest)
				: Optional.empty();
	}

	private static Optional<Fault> fault(String message, Object... facts) {
		return Optional.of(new Fault("day", message.formatted(facts)));
	}

	private LocalDate today() {
		return LondonTime.date(this.clock.instant());
	}

	private void record(String action, ProtectionPlan plan, Map<String, ?> facts) {
		this.audit.record(action, new AuditSubject("protection-plan", plan.childRef(), plan.childRef()), facts);
	}

	private static Map<String, Object> facts(ProtectionPlan plan) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("chair", plan.chair());
		facts.put("team", plan.team());
		facts.put("from", plan.from().toString());
		facts.put("to", (plan.to() != null) ? plan.to().toString() : null);
		return facts;
	}

}
