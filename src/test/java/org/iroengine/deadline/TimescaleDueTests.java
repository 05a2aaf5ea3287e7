package org.iroengine.deadline;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import org.iroengine.calendar.LondonTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The due date that every row of the shipped table gives for a start. */
@SpringJUnitConfig(LedgerContext.class)
class TimescaleDueTests {

	private static final LocalDate MIDPOINT_UNTIL = LocalDate.of(2019, 12, 14);

	@Autowired
	private Timescales timescales;

	@ParameterizedTest
	@CsvFileSource(resources = "process/timescales.csv", numLinesToSkip = 1)
	void isDueWhenCountedByHand(ArgumentsAccessor expected) {
		String rule = expected.getString(0);
		Instant start = LondonTime.startOf(LocalDate.parse(expected.getString(1)));
		if (Unit.ELSEWHERE.word().equals(expected.getString(3))) {
			assertThatIllegalArgumentException().isThrownBy(() -> this.timescales.compute(rule, start))
				.withMessage("How long %s lasts stands elsewhere; give it", rule);
			return;
		}
		Due due = this.timescales.compute(rule, start, MIDPOINT_UNTIL);
		String found = (due.dueOn() != null) ? due.dueOn().toString() : due.dueAt().toString();
		assertThat(found).isEqualTo(expected.getString(6));
	}

}
