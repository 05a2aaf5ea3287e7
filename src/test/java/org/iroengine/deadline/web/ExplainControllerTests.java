package org.iroengine.deadline.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import org.iroengine.deadline.LedgerContext;
import org.iroengine.deadline.Timescales;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What the explain API answers, and what it refuses. */
@SpringJUnitConfig(LedgerContext.class)
class ExplainControllerTests {

	@Autowired
	private Timescales timescales;

	private MockMvc api;

	@BeforeEach
	void openApi() {
		this.api = DeadlineApi.of(new ExplainController(this.timescales));
	}

	@Test
	void explainsASpan() throws Exception {
		explain("start=2020-04-09&amount=20&unit=working-days").andExpect(status().isOk())
			.andExpect(jsonPath("$.start").value("2020-04-08T23:00:00Z"))
			.andExpect(jsonPath("$.due").value("2020-05-12"))
			.andExpect(jsonPath("$.dueAt").value("2020-05-12T23:00:00Z"))
			.andExpect(jsonPath("$.lastBookable").value("2020-05-12"))
			.andExpect(jsonPath("$.calendarVersion").value(1))
			.andExpect(jsonPath("$.rule").doesNotExist())
			.andExpect(jsonPath("$.sentence").value(
					"20 working days from Thu 9 Apr 2020 end on Tue 12 May 2020; not counted: weekends, 10 and 13 Apr, 8 May"));
	}

	@Test
	void explainsARule() throws Exception {
		explain("rule=review-later&start=2020-05-29").andExpect(status().isOk())
			.andExpect(jsonPath("$.due").value("2020-11-29"))
			.andExpect(jsonPath("$.lastBookable").value("2020-11-27"))
			.andExpect(jsonPath("$.rule").value("review-later"))
			.andExpect(jsonPath("$.grade").value("law"))
			.andExpect(jsonPath("$.source").value(containsString("SI 2020/445")))
			.andExpect(jsonPath("$.ruleVersion").value(matchesPattern("timescales@[0-9a-f]{8}")));
	}

	@Test
	void explainsHalfAnInterval() throws Exception {
		explain("rule=midpoint&start=2019-06-14&until=2019-12-14").andExpect(status().isOk())
			.andExpect(jsonPath("$.due").value("2019-09-13"));
	}

	@ParameterizedTest
	@CsvSource({ "2020-01-04T23:00, 2020-01-06T23:00:00Z, 2020-01-06",
			"2020-03-28T23:00, 2020-03-30T23:00:00Z, 2020-03-31", "2020-06-01T12:00, 2020-06-03T11:00:00Z, 2020-06-03",
			"2020-06-01T12:00Z, 2020-06-03T12:00:00Z, 2020-06-03",
			"2020-06-01T12:00+01:00, 2020-06-03T11:00:00Z, 2020-06-03",
			"2020-06-01T12:00:30.5+01:00, 2020-06-03T11:00:30.500Z, 2020-06-03" })
	void aStartWithATimeIsLondonsUnlessItSaysItsOffset(String start, String dueAt, String due) throws Exception {
		explain("amount=48&unit=hours&start=" + start).andExpect(status().isOk())
			.andExpect(jsonPath("$.dueAt").value(dueAt))
			.andExpect(jsonPath("$.due").value(due))
			.andExpect(jsonPath("$.lastBookable").doesNotExist());
	}

	@ParameterizedTest
	@CsvSource({ "2020-04-20, -10, working-days, 2020-04-02", "2020-05-31, -3, months, 2020-02-29",
			"2020-03-01, -1, days, 2020-02-29", "2020-04-10, 0, working-days, 2020-04-10" })
	void amountsMayBeNegativeOrNone(String start, int amount, String unit, String due) throws Exception {
		explain("start=%s&amount=%d&unit=%s".formatted(start, amount, unit)).andExpect(status().isOk())
			.andExpect(jsonPath("$.due").value(due));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			start=2020-04-31&amount=20&unit=days                     | start
			start=2020-02-30T10:00&amount=20&unit=days               | start
			start=yesterday&amount=20&unit=days                      | start
			amount=20&unit=days                                      | start
			start=2020-04-09&amount=10001&unit=days                  | amount
			start=2020-04-09&amount=1.5&unit=days                    | amount
			start=2020-04-09&amount=99999999999999999999&unit=days   | amount
			start=2020-04-09&unit=days                               | amount
			start=2020-04-09&amount=20&unit=weeks                    | unit
			start=2020-04-09&amount=20&unit=half-interval            | unit
			start=2020-04-09&amount=20                               | unit
			start=2020-04-09&amount=20&unit=days&until=2020-05-01    | until
			start=2020-04-09&rule=weekly                             | rule
			start=2020-04-09&rule=dispute-reply                      | rule
			start=2020-04-09&rule=midpoint                           | until
			start=2020-04-09&rule=midpoint&until=2020-13-01          | until
			start=2020-04-09&rule=midpoint&until=2020-04-08          | until
			start=2020-04-09&rule=review-first&amount=3              | amount
			start=2020-04-09&amount=20&unit=days&untl=2020-05-01     | untl
			""")
	void namesTheWrongParameter(String query, String field) throws Exception {
		explain(query).andExpect(status().isBadRequest())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.faults.length()").value(1))
			.andExpect(jsonPath("$.faults[0].field").value(field))
			.andExpect(jsonPath("$.faults[0].message").isNotEmpty());
	}

	@Test
	void namesEveryWrongParameterAtOnce() throws Exception {
		explain("start=x&amount=y&unit=z&more=1").andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.faults[*].field").value(containsInAnyOrder("start", "amount", "unit", "more")));
		explain("").andExpect(jsonPath("$.faults[*].field").value(containsInAnyOrder("start", "amount", "unit")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "start=1999-12-31&amount=1&unit=hours", "start=2029-12-31&amount=1&unit=working-days",
			"start=2026-01-01&amount=10000&unit=months", "start=+999999999-12-31&amount=10000&unit=hours",
			"start=2026-01-01&amount=-10000&unit=days", "start=2040-01-01&rule=review-first" })
	void saysHowFarTheStoredCalendarReaches(String query) throws Exception {
		explain(query).andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.detail").value(containsString("2000-01-01 to 2029-12-31")));
	}

	private ResultActions explain(String query) throws Exception {
		return this.api.perform(get("/api/deadlines/explain?" + query));
	}

}
