package org.iroengine.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.iroengine.people.CaseRole;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may not be a child's IRO: every rule, seen to fire, in words. */
class EligibilityTest {

	private static final LocalDate LAST_YEAR = LocalDate.of(2025, 5, 3);

	private final Eligibility eligibility = new Eligibility(Cases.POLICY);

	static Stream<Arguments> everyRule() {
		Person officer = Cases.officer("iro-1");
		return Stream.of(
				rule("NOT_AN_OFFICER", new Person("iro-1", "iro-1", null, UserGroup.SOCIAL_WORKER), Cases.PLAIN,
						"is not one of the officers of this service"),
				rule("HAS_LEFT", Cases.officer("iro-1", Cases.TODAY.minusDays(1), null), Cases.PLAIN,
						"has left the service"),
				rule("PLANNED_OR_MANAGED_THE_CASE", officer, Cases.work(CaseRole.SOCIAL_WORKER, null),
						"is the child's social worker"),
				rule("PLANNED_OR_MANAGED_THE_CASE", officer, Cases.work(CaseRole.MANAGER, LAST_YEAR),
						"was the child's manager until 3 May 2025"),
				rule("MANAGER_OF_THE_CASE", officer, Cases.managed("team-1", null),
						"manages the team that holds the case"),
				rule("MANAGER_OF_THE_CASE", officer, Cases.managed("team-2", LAST_YEAR),
						"managed the team of somebody who works or worked with the child until 3 May 2025"),
				rule("VISITING_REPRESENTATIVE", officer, Cases.work(CaseRole.VISITING_REPRESENTATIVE, LAST_YEAR),
						"was the child's visiting representative until 3 May 2025"),
				rule("PERSONAL_ADVISER", officer, Cases.work(CaseRole.PERSONAL_ADVISER, null),
						"is the child's personal adviser"),
				rule("BUDGET_HOLDER", officer, Cases.work(CaseRole.BUDGET_HOLDER, Cases.TODAY),
						"is the child's budget holder"),
				rule("PARENT_AND_CHILD", officer,
						Cases.ties(new Ties(Optional.empty(), Map.of(), Map.of("iro-1", "P-1"))),
						"is the IRO of P-1, a looked-after parent or child of this child"),
				rule("ABSENT", officer, Cases.absent("iro-1", LocalDate.of(2026, 3, 6)),
						"is absent until 6 March 2026"),
				rule("LEAVES_EARLY", Cases.officer("iro-1", LocalDate.of(2026, 3, 29), null), Cases.PLAIN,
						"leaves on 29 March 2026, before the first review is due on 30 March 2026"));
	}

	private static Arguments rule(String rule, Person officer, AllocationCase child, String reason) {
		return Arguments.of(EligibilityRule.valueOf(rule), officer, child, reason);
	}

	@ParameterizedTest
	@MethodSource("everyRule")
	void aRuleBlocksWithItsReason(EligibilityRule rule, Person officer, AllocationCase child, String reason) {
		Block block = this.eligibility.against(Optional.of(officer), child).orElseThrow();
		assertThat(block.rules()).containsExactly(rule);
		assertThat(block.reason()).isEqualTo(reason);
		assertThat(this.eligibility.against(Optional.of(Cases.officer("iro-2")), child)).isEmpty();
	}

	@Test
	void noRuleIsLeftOut() {
		assertThat(everyRule().map((row) -> row.get()[0]).collect(Collectors.toSet()))
			.isEqualTo(Set.copyOf(Arrays.asList(EligibilityRule.values())));
	}

	/** The look-back of twelve months ends with the day a year ago. */
	@ParameterizedTest
	@CsvSource({ "2025-03-02, true", "2025-03-01, false" })
	void workOfLongAgoBindsNobody(LocalDate to, boolean blocked) {
		assertThat(against(Cases.work(CaseRole.PERSONAL_ADVISER, to)).isPresent()).isEqualTo(blocked);
	}

	@ParameterizedTest
	@EnumSource
	void aCouncilMayLookBackLonger(CaseRole role) {
		AllocationCase child = Cases.work(role, Cases.TODAY.minusMonths(20));
		AllocationPolicy longer = Cases.policy(
				Arrays.stream(EligibilityRule.values()).collect(Collectors.toMap(EligibilityRule::id, (rule) -> 24)));
		assertThat(against(child)).isEmpty();
		assertThat(new Eligibility(longer).against(Optional.of(Cases.officer("iro-1")), child)).isPresent();
	}

	@Test
	void whoStaysUntilTheFirstReviewMayBe() {
		Person agency = Cases.officer("iro-1", LocalDate.of(2026, 3, 30), null);
		assertThat(this.eligibility.against(Optional.of(agency), Cases.PLAIN)).isEmpty();
	}

	@Test
	void everyReasonIsTold() {
		Person leaver = Cases.officer("iro-1", LocalDate.of(2026, 3, 13), null);
		Block block = this.eligibility.against(Optional.of(leaver), Cases.absent("iro-1", LocalDate.of(2026, 3, 6)))
			.orElseThrow();
		assertThat(block.ids()).isEqualTo("absent,leaves-early");
		assertThat(block.reason()).startsWith("is absent until 6 March 2026; leaves on 13 March 2026");
		assertThat(block.isFinal()).isFalse();
	}

	/** What nobody may set aside stands alone. */
	@Test
	void whoIsUnknownOrHasLeftCannotBeChosenAtAll() {
		Person left = new Person("iro-1", "iro-1", null, UserGroup.IRO, BigDecimal.ONE, Cases.TODAY.minusDays(1));
		AllocationCase worked = Cases.work(CaseRole.MANAGER, null);
		assertThat(this.eligibility.against(Optional.of(left), worked).orElseThrow())
			.isEqualTo(new Block(List.of(EligibilityRule.HAS_LEFT), "has left the service"))
			.matches(Block::isFinal);
		assertThat(this.eligibility.against(Optional.empty(), worked).orElseThrow()).matches(Block::isFinal);
	}

	/** A council's file may name an IRO who is ill today. */
	@Test
	void whoIsAwayRemainsTheIroOfTheirChildren() {
		AllocationCase away = Cases.absent("iro-1", LocalDate.of(2026, 3, 6));
		assertThat(this.eligibility.againstRemaining(Optional.of(Cases.officer("iro-1")), away)).isEmpty();
		assertThat(this.eligibility.againstRemaining(Optional.of(Cases.officer("iro-1")),
				Cases.work(CaseRole.MANAGER, null)))
			.isPresent();
	}

	private Optional<Block> against(AllocationCase child) {
		return this.eligibility.against(Optional.of(Cases.officer("iro-1")), child);
	}

}
