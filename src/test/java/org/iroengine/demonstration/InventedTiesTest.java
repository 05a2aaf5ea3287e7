package org.iroengine.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.WrittenProtectionPlan;

import static org.assertj.core.api.Assertions.assertThat;

/** Parents, child protection plans and proceedings of the invented authority. */
class InventedTiesTest {

	private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

	private static final List<InventedFamily> FAMILIES = InventedAuthority.of(AT, 600);

	@Test
	void twoBabiesHaveAParentWhoIsLookedAfterAndHasAnotherOfficer() {
		Map<String, InventedFamily> families = FAMILIES.stream()
			.flatMap((family) -> family.children().stream().map((child) -> Map.entry(child.childRef(), family)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		List<InventedFamily> ofParents = FAMILIES.stream().filter((family) -> family.parent() != null).toList();
		assertThat(ofParents).hasSize(2).allSatisfy((family) -> {
			InventedFamily parent = families.get(family.parent());
			assertThat(parent.officer()).isNotNull().isNotEqualTo(family.officer());
			assertThat(parent.children().get(0).birth().plusYears(14)).isBefore(family.children().get(0).birth());
			assertThat(family.told(family.children().get(0))).containsEntry("parents", List.of(family.parent()));
		});
		assertThat(ofParents).as("one has an officer, one waits")
			.filteredOn((family) -> family.officer() == null)
			.hasSize(1);
	}

	@Test
	void officersChairSixtyPlansAndSomeOfTheChildrenAreInCareToo() {
		LocalDate today = LondonTime.date(AT);
		List<WrittenProtectionPlan> plans = InventedPlans.of(FAMILIES, today);
		assertThat(plans).hasSize(60).extracting(WrittenProtectionPlan::child).doesNotHaveDuplicates();
		assertThat(plans).allSatisfy((plan) -> assertThat(LocalDate.parse(plan.from())).isBeforeOrEqualTo(today));
		assertThat(plans).extracting(WrittenProtectionPlan::chair).doesNotContain("iro-12").contains("iro-1", "iro-11");
		assertThat(plans).filteredOn((plan) -> !plan.child().startsWith("DEMO-P")).hasSize(14);
	}

	@Test
	void thereAreProceedingsAboutTheChildrenOnInterimOrdersWhoCameLast() {
		Set<String> about = InventedProceedings.about(FAMILIES);
		List<InventedChild> children = FAMILIES.stream()
			.flatMap((family) -> family.children().stream())
			.filter((child) -> about.contains(child.childRef()))
			.toList();
		assertThat(children).hasSize(8).allMatch((child) -> child.legalStatus().equals("C1") && child.end() == null);
		assertThat(children).anyMatch((child) -> !child.situation().isOpening());
	}

}
