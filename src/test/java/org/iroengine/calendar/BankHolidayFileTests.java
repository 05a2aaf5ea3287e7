package org.iroengine.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.web.Problems.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** How the file of GOV.UK is read, and what is wrong with one that is refused. */
class BankHolidayFileTests {

	@Test
	void aFileThatReachesFurtherExtendsTheCalendar() {
		Draft change = read(year2030(GovUkFile.published()));
		assertThat(change.last()).isEqualTo("2030-12-31");
		assertThat(change.removed().keySet()).allMatch((day) -> day.getYear() > 2027);
	}

	@Test
	void differencesOnDaysNeverWorkedMeanNothing() {
		GovUkFile file = GovUkFile.published()
			.replaced("\"2025-12-25\"", "\"2025-12-24\"")
			.with("2026-07-04", "A Saturday");
		Draft change = read(file);
		assertThat(change.added()).containsOnlyKeys(LocalDate.of(2025, 12, 24));
		assertThat(change.removed()).isEmpty();
	}

	@Test
	void everythingThatIsWrongWithAFileIsToldAtOnce() {
		List<Fault> faults = refused(GovUkFile.published()
			.replaced("\"2025-01-01\"", "\"2025-02-30\"")
			.replaced("\"2025-04-21\"", "\"2025-04-18\"")
			.replaced("\"title\":\"Early May bank holiday\"", "\"title\":\" \"")
			.replaced(",\"date\":\"2025-05-26\"", "")
			.replaced("\"2025-08-25\"", "\"1999-08-25\"")
			.replaced("\"2027-12-28\"", "\"2047-12-28\"")
			.bytes());
		assertThat(faults).extracting(Fault::field)
			.containsExactly("england-and-wales.events[0].date", "england-and-wales.events[2].date",
					"england-and-wales.events[3].title", "england-and-wales.events[4].date",
					"england-and-wales.events[5].date", "england-and-wales.events[23].date");
		assertThat(faults).extracting(Fault::message)
			.satisfiesExactly((no) -> assertThat(no).contains("2025-02-30"),
					(no) -> assertThat(no).contains("Fri 18 Apr 2025 stands twice"),
					(no) -> assertThat(no).contains("name"), (no) -> assertThat(no).contains("is missing"),
					(no) -> assertThat(no).contains("outside"), (no) -> assertThat(no).contains("outside"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			not json                                          | is no JSON
			[]                                                | no events for england-and-wales
			``                                                | no events for england-and-wales
			{"scotland":{"events":[]}}                        | no events for england-and-wales
			{"england-and-wales":{"events":[]}}               | no events for england-and-wales
			{"england-and-wales":{"events":[7]}}              | is missing
			""")
	void whatIsNotTheFileIsRefused(String text, String words) {
		assertThat(refused(text.getBytes())).extracting(Fault::message)
			.anySatisfy((message) -> assertThat(message).contains(words));
	}

	@Test
	void aYearWithSevenHolidaysIsABrokenFile() {
		GovUkFile file = GovUkFile.published().replaced("\"2026-08-31\"", "\"2025-08-29\"");
		assertThat(refused(file.bytes())).singleElement()
			.isEqualTo(new Fault("2026", "would have only 7 bank holidays; England has at least 8 in every year. "
					+ "Check the file; where a bank holiday moves, cancel one day and add the other in one change."));
	}

	private static Draft read(GovUkFile file) {
		List<Fault> faults = new ArrayList<>();
		Draft draft = new BankHolidayFile(EnglishCalendars.seeded(), faults).read(file.bytes());
		assertThat(faults).isEmpty();
		assertThat(draft.thinYears()).isEmpty();
		return draft;
	}

	private static List<Fault> refused(byte[] file) {
		List<Fault> faults = new ArrayList<>();
		Draft draft = new BankHolidayFile(EnglishCalendars.seeded(), faults).read(file);
		return faults.isEmpty() ? draft.thinYears() : faults;
	}

	/** The file of 2028 to 2030: every year with eight days, on weekdays. */
	private static GovUkFile year2030(GovUkFile file) {
		GovUkFile longer = file;
		Map<LocalDate, String> days = EnglishBankHolidays.between(2028, 2030);
		for (Map.Entry<LocalDate, String> day : days.entrySet()) {
			longer = longer.with(day.getKey().toString(), day.getValue());
		}
		return longer;
	}

}
