package org.iroengine.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.iroengine.people.CaseRole;
import org.iroengine.people.CaseWork;
import org.iroengine.people.Person;
import org.iroengine.web.UserGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has worked with a child is never the child's IRO. */
class WorkersAreNoOfficersTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	@ParameterizedTest
	@EnumSource
	void whoeverWorkedWithTheChildInAnyRoleAtAnyTime(CaseRole role) {
		CaseWork longAgo = new CaseWork("C-1", "iro-1", role, TODAY.minusYears(9), TODAY.minusYears(8));
		AllocationCase child = new AllocationCase(List.of(), List.of(longAgo), Set.of(), TODAY);
		assertThat(EligibilityRule.reasonAgainst(officer("iro-1"), child))
			.contains("is or was the child's " + role.words());
		assertThat(EligibilityRule.reasonAgainst(officer("iro-2"), child)).isEmpty();
	}

	private static Person officer(String id) {
		return new Person(id, id, null, UserGroup.IRO, BigDecimal.ONE, null);
	}

}
