package org.iroengine.review;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.calendar.LondonTime;
import org.iroengine.deadline.Deadline;
import org.iroengine.deadline.Deadlines;
import org.iroengine.deadline.Grade;
import org.iroengine.deadline.Subject;
import org.iroengine.deadline.Timescale;
import org.iroengine.deadline.Unit;
import org.iroengine.support.EngineTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the mid-point lies, by the shipped formula and by those of other councils. */
@EngineTest
class MidpointDatesTest {

	@Autowired
	MidpointDates dates;

	@Autowired
	Deadlines deadlines;

	@Test
	void halfTheIntervalIsShipped() {
		assertThat(this.dates.between(review())).contains(Instant.parse("2019-09-12T23:00:00Z"));
	}

	@ParameterizedTest
	@CsvSource({ "1, HALF_INTERVAL, 2019-09-13", "2, MONTHS, 2019-08-14", "-2, MONTHS, 2019-10-14",
			"20, WORKING_DAYS, 2019-07-12", "0, MONTHS,", "0, HALF_INTERVAL,", "6, MONTHS,", "-7, MONTHS," })
	void theCouncilsFormula(int amount, Unit unit, LocalDate expected) {
		Timescale formula = new Timescale("midpoint", "mid-point", amount, unit, "", Grade.COUNCIL, "a council");
		assertThat(this.dates.between(review(), formula).map(LondonTime::date).orElse(null)).isEqualTo(expected);
	}

	/** Held on 14 June 2019, the next due on 14 December. */
	private Deadline review() {
		Deadline due = this.deadlines.start("review-later", new Subject("review", 990_001, "MD-1"),
				LondonTime.startOf(LocalDate.of(2019, 6, 14)));
		assertThat(due.dueOn()).isEqualTo("2019-12-14");
		return due;
	}

}
