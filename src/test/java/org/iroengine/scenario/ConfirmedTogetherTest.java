package org.iroengine.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.allocation.Allocations;
import org.iroengine.allocation.Confirmation;
import org.iroengine.allocation.OpenRequest;
import org.iroengine.allocation.WaitingChildren;
import org.iroengine.allocation.WaitingChildren.Pick;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.support.Casework;
import org.iroengine.support.Elsewhere;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Many who wait are confirmed at once: as one plan, by one of two, all or nobody. */
class ConfirmedTogetherTest extends Casework {

	private static final String TASK = "Task_ConfirmTheIro";

	@Autowired
	WaitingChildren children;

	@Autowired
	Allocations allocations;

	@Test
	void twoManagersConfirmTheSameChildrenOnThePage() {
		List<String> refs = List.of("CT-1", "CT-2");
		refs.forEach((ref) -> comes(ref, List.of()));
		Map<Long, Pick> picks = picks(refs);
		List<String> results = Elsewhere.atOnce(List.of(page("manager", picks), page("manager-2", picks)));
		assertThat(results).containsOnlyOnce("done");
		assertThat(results).anySatisfy((refusal) -> assertThat(refusal).contains("CT-1: No longer waits"));
		refs.forEach(this::isAllocatedOnce);
		assertThat(refs).extracting((ref) -> this.allocations.current(ref).orElseThrow().allocatedBy())
			.containsOnly(results.get(0).equals("done") ? "manager" : "manager-2");
	}

	@Test
	void oneConfirmsOnThePageAndTheOtherInTasklist() {
		for (int run = 0; run < 5; run++) {
			List<String> refs = List.of("CT-3-" + run, "CT-4-" + run);
			refs.forEach((ref) -> comes(ref, List.of()));
			Task task = task(refs.get(1), TASK);
			List<String> results = Elsewhere
				.atOnce(List.of(page("manager", picks(refs)), () -> inTasklist("manager-2", task)));
			assertThat(results).containsOnlyOnce("done");
			isAllocatedOnce(refs.get(1));
			assertThat(this.allocations.current(refs.get(0)).isPresent()).isEqualTo(results.get(0).equals("done"));
			as("manager", UserGroup.IRO_MANAGER, () -> this.children.confirm(picks(refs.subList(0, 1))));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void anIntakeByChanceIsConfirmedAsProposed(long seed) {
		Random random = new Random(seed);
		Map<String, List<String>> siblings = new HashMap<>();
		List<String> refs = new ArrayList<>();
		for (int child = 0; child < 15; child++) {
			String ref = "CT-%d-%02d".formatted(seed + 10, child);
			boolean alone = refs.isEmpty() || random.nextInt(3) > 0;
			siblings.put(ref, alone ? List.of() : List.of(refs.get(refs.size() - 1)));
			comes(ref, siblings.get(ref));
			refs.add(ref);
		}
		this.jdbc.sql("insert into parent values (?, ?)").params(refs.get(0), refs.get(14)).update();
		assertThat(page("manager", picks(refs))).as("seed %d", seed)
			.satisfies((work) -> assertThat(work.call()).isEqualTo("done"));
		Map<String, String> officers = refs.stream()
			.collect(Collectors.toMap((ref) -> ref, (ref) -> this.allocations.current(ref).orElseThrow().officer()));
		siblings.forEach((ref, others) -> assertThat(others).as("seed %d", seed)
			.allSatisfy((other) -> assertThat(officers.get(other)).isEqualTo(officers.get(ref))));
		assertThat(officers.get(refs.get(0))).as("seed %d", seed).isNotEqualTo(officers.get(refs.get(14)));
		assertThat(officers).doesNotContainValue("officer-4");
		refs.forEach(this::isAllocatedOnce);
	}

	private void comes(String ref, List<String> siblings) {
		this.care.arrive(new ComingIntoCare(ref, "2016-05-04", "2026-03-02T08:00", null, "V2", "AB", null, "team-1",
				"worker-1", siblings, List.of()));
		workOff(ref);
	}

	/** What the page proposes for these children. */
	private Map<Long, Pick> picks(List<String> refs) {
		Map<Long, Pick> picks = new HashMap<>();
		as("manager", UserGroup.IRO_MANAGER, () -> this.children.now()
			.all()
			.stream()
			.map(OpenRequest::child)
			.filter((child) -> refs.contains(child.childRef()))
			.forEach((child) -> picks.put(child.allocationId(), new Pick(child.proposed(), "one of two", null))));
		return picks;
	}

	private Callable<String> page(String manager, Map<Long, Pick> picks) {
		return () -> {
			List<String> said = new ArrayList<>();
			as(manager, UserGroup.IRO_MANAGER, () -> said.add(words(this.children.confirm(picks))));
			return said.get(0);
		};
	}

	private static String words(Confirmation confirmation) {
		return (confirmation instanceof Confirmation.Refused refused) ? refused.choices()
			.stream()
			.map((choice) -> choice.child() + ": " + choice.reason())
			.collect(Collectors.joining(" ")) : "done";
	}

	private String inTasklist(String manager, Task task) {
		try {
			complete(manager, UserGroup.IRO_MANAGER, task, Map.of("officer", "officer-1", "reason", "one of two"));
			return "done";
		}
		catch (RuntimeException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	private void isAllocatedOnce(String ref) {
		assertThat(audit(ref).stream().filter((line) -> line.endsWith(": allocated"))).as(ref).hasSize(1);
		assertThat(letters(ref)).as(ref).hasSize(2);
		assertThat(openTasks(ref)).as(ref).doesNotContain(TASK);
	}

}
