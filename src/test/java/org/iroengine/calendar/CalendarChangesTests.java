package org.iroengine.calendar;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import org.iroengine.deadline.CalendarMoveContext;
import org.iroengine.deadline.LedgerContext;
import org.iroengine.support.Signed;
import org.iroengine.web.Problems.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** What may be proposed, what is refused, and who may put it in force. */
@SpringJUnitConfig(LedgerContext.class)
@Import(CalendarMoveContext.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class CalendarChangesTests {

	@Autowired
	private CalendarChanges changes;

	@Autowired
	private Calendars calendars;

	@Autowired
	private CalendarHorizon horizon;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void thePublishedFileSaysWhatIsStoredAlready() {
		assertThat(this.changes.propose(GovUkFile.published().bytes())).isInstanceOf(Proposal.NothingDiffers.class);
		assertThat(this.changes.all()).isEmpty();
	}

	@Test
	void aDayMoreAndADayLessInTheFileAreTheWholeChange() {
		CalendarChange change = stored(
				GovUkFile.published().with("2026-06-15", "Jubilee").replaced("\"2027-05-03\"", "\"2027-05-07\""));
		assertThat(change.added()).containsExactly(entry(LocalDate.of(2026, 6, 15), "Jubilee"),
				entry(LocalDate.of(2027, 5, 7), "Early May bank holiday"));
		assertThat(change.removed()).containsOnlyKeys(LocalDate.of(2027, 5, 3));
		assertThat(change.last()).isEqualTo("2029-12-31");
	}

	@Test
	void yearsOutsideTheFileStay() {
		CalendarChange change = stored(GovUkFile.published().with("2026-06-15", "Jubilee"));
		WorkingCalendar after = this.changes.after(change);
		WorkingCalendar before = this.calendars.current();
		assertThat(after.holidays()).hasSize(before.holidays().size() + 1).containsAllEntriesOf(before.holidays());
	}

	@Test
	void everythingThatIsWrongWithSingleDaysIsToldAtOnce() {
		Proposal proposal = this.changes.propose(new SingleDays(
				List.of(day("2026-07-04"), day("2026-12-28"), day("2026-13-01"), day("2031-01-02"), day("2026-07-06"),
						day("2026-07-06"), new SingleDays.Day("2026-07-07", " ")),
				List.of("2026-07-08", "2026-04-03", "2026-05-04", "2026-05-04", "tomorrow")));
		assertThat(((Proposal.Refused) proposal).faults()).extracting(Fault::field)
			.containsExactly("add[0].date", "add[1].date", "add[2].date", "add[3].date", "add[5].date", "add[6].name",
					"cancel[0]", "cancel[1]", "cancel[3]", "cancel[4]");
		assertThat(this.changes.propose(new SingleDays(null, null))).isInstanceOf(Proposal.Refused.class);
	}

	@Test
	void aDayLongPastMayBeAdded() {
		Proposal proposal = this.changes.propose(new SingleDays(List.of(day("2019-07-01")), null));
		assertThat(proposal).isInstanceOf(Proposal.Stored.class);
	}

	@Test
	void theProposerCannotApprove() {
		CalendarChange change = Signed.in("manager", () -> stored(GovUkFile.published().with("2026-06-15", "Jubilee")));
		assertThat(Signed.in("manager", () -> this.changes.approve(change.id()))).asInstanceOf(refusal())
			.extracting(Decision.Refused::reason)
			.asString()
			.contains("a second person");
		assertThat(this.calendars.current().version()).isOne();
		assertThat(Signed.in("head", () -> this.changes.approve(change.id()))).isInstanceOf(Decision.Decided.class);
		assertThat(this.calendars.current().version()).isEqualTo(2);
		assertThat(this.calendars.current().isWorkingDay(LocalDate.of(2026, 6, 15))).isFalse();
		assertThat(audit()).containsExactly("manager calendar change proposed", "head calendar change approved");
		assertThat(this.horizon.now().good()).isTrue();
	}

	@Test
	void aProposalOnAnEarlierCalendarIsOutOfDate() {
		CalendarChange first = Signed.in("manager", () -> stored(GovUkFile.published().with("2026-06-15", "Jubilee")));
		CalendarChange second = Signed.in("manager", () -> stored(GovUkFile.published().with("2026-06-16", "Jubilee")));
		Signed.in("head", () -> this.changes.approve(first.id()));
		assertThat(this.changes.find(second.id()))
			.hasValueSatisfying((late) -> assertThat(late.state()).isEqualTo(CalendarChange.State.OUT_OF_DATE));
		assertThat(Signed.in("head", () -> this.changes.approve(second.id()))).isInstanceOf(Decision.Refused.class);
		assertThat(Signed.in("head", () -> this.changes.approve(first.id()))).isInstanceOf(Decision.Refused.class);
		assertThat(this.calendars.current().version()).isEqualTo(2);
	}

	@Test
	void whatIsWithdrawnIsNotApproved() {
		CalendarChange change = Signed.in("manager", () -> stored(GovUkFile.published().with("2026-06-15", "Jubilee")));
		assertThat(Signed.in("manager", () -> this.changes.withdraw(change.id()))).isInstanceOf(Decision.Decided.class);
		assertThat(Signed.in("head", () -> this.changes.approve(change.id()))).isInstanceOf(Decision.Refused.class);
		assertThat(this.calendars.current().version()).isOne();
	}

	private CalendarChange stored(GovUkFile file) {
		Proposal proposal = this.changes.propose(file.bytes());
		assertThat(proposal).isInstanceOf(Proposal.Stored.class);
		return ((Proposal.Stored) proposal).change();
	}

	private List<String> audit() {
		return this.jdbc.sql("select actor || ' ' || action from audit order by id").query(String.class).list();
	}

	private static InstanceOfAssertFactory<Decision.Refused, ObjectAssert<Decision.Refused>> refusal() {
		return InstanceOfAssertFactories.type(Decision.Refused.class);
	}

	private static SingleDays.Day day(String date) {
		return new SingleDays.Day(date, "Another day");
	}

}
