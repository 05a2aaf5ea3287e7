package org.iroengine.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.care.PeriodOfCare;

import static org.assertj.core.api.Assertions.assertThat;

/** What a return says about children, and what it changes in the records. */
class ReturnMeaningTest extends ReturnTest {

	@Test
	void anEpisodeThatStartsCareOpensAPeriod() {
		ImportReport report = take("RM-1", "10/01/2025,S,V2,01/06/2025,X1", "01/06/2025,L,C2,,");
		assertThat(said(report, "RM-1")).containsExactly("opened CHILD");
		PeriodOfCare period = this.care.openPeriod("RM-1").orElseThrow();
		assertThat(period.becameLookedAfterAt()).isEqualTo(LondonTime.startOf(LocalDate.of(2025, 1, 10)));
		assertThat(period.legalStatus()).isEqualTo("C2");
		assertThat(period.opening()).isTrue();
		assertThat(period.startKnown()).isTrue();
		assertThat(period.timeKnown()).isFalse();
	}

	@Test
	void aPeriodSinceGoLiveIsLive() {
		take("RM-2", "01/02/2026,S,V2,,");
		take("RM-3", "31/01/2026,S,V2,,");
		assertThat(this.care.openPeriod("RM-2").orElseThrow().opening()).isFalse();
		assertThat(this.care.openPeriod("RM-3").orElseThrow().opening()).isTrue();
	}

	@Test
	void aChildWhoseFirstEpisodeWasRunningHasAnUnknownStart() {
		ImportReport report = take("RM-4", "10/02/2026,P,V2,,");
		assertThat(said(report, "RM-4")).containsExactly("start unknown RNE", "opened CHILD");
		assertThat(report.startUnknown()).containsExactly("RM-4");
		PeriodOfCare period = this.care.openPeriod("RM-4").orElseThrow();
		assertThat(period.opening()).isTrue();
		assertThat(period.startKnown()).isFalse();
	}

	@Test
	void anEpisodeThatWasRunningContinuesTheKnownPeriod() {
		take("RM-5", "10/01/2025,S,V2,,");
		ImportReport report = take("RM-5", "01/06/2025,P,V2,,");
		assertThat(said(report, "RM-5")).containsExactly("unchanged CHILD");
		assertThat(this.care.periods("RM-5")).hasSize(1);
	}

	@Test
	void aLaterReturnSuppliesTheStart() {
		take("RM-6", "01/04/2025,P,V2,,");
		ImportReport report = take("RM-6", "10/01/2025,S,V2,01/04/2025,X1", "01/04/2025,P,V2,,");
		assertThat(said(report, "RM-6")).containsExactly("opened CHILD");
		assertThat(report.startUnknown()).isEmpty();
		PeriodOfCare period = this.care.openPeriod("RM-6").orElseThrow();
		assertThat(period.becameLookedAfterAt()).isEqualTo(LondonTime.startOf(LocalDate.of(2025, 1, 10)));
		assertThat(period.startKnown()).isTrue();
		assertThat(this.care.periods("RM-6")).hasSize(1);
	}

	@Test
	void anEndClosesTheKnownPeriodAndTheChildMayComeBack() {
		take("RM-7", "10/01/2025,S,V2,,");
		ImportReport closed = take("RM-7", "10/01/2025,S,V2,20/05/2025,E4A");
		assertThat(said(closed, "RM-7")).containsExactly("closed CHILD");
		assertThat(this.care.openPeriod("RM-7")).isEmpty();
		ImportReport back = take("RM-7", "10/01/2025,S,V2,20/05/2025,E4A", "20/05/2025,S,C1,,");
		assertThat(said(back, "RM-7")).containsExactly("opened CHILD");
		assertThat(this.care.periods("RM-7")).hasSize(2);
	}

	@Test
	void anEndAndANewStartMayComeInOneReturn() {
		take("RM-8", "01/04/2025,P,V2,,");
		ImportReport report = take("RM-8", "01/04/2025,P,V2,20/05/2025,E4A", "01/07/2025,S,C1,,");
		assertThat(said(report, "RM-8")).contains("opened CHILD");
		assertThat(this.care.periods("RM-8")).hasSize(2);
		assertThat(this.jdbc.sql("select action from audit where child_ref = 'RM-8' and subject = 'period' order by id")
			.query(String.class)
			.list()).containsExactly("came into care", "care ended", "came into care");
	}

	@Test
	void allPeriodsOfAReturnAreRecordedAndOnlyTheOpenOneNeedsAProcess() {
		ReturnOutcome.Taken taken = taken(Map.of("header", HEADER + "RM-9,1,04/05/2014,WBRI,,,\n", "episodes", EPISODES
				+ "RM-9,10/01/2020,S,V2,N1,U1,PR1,01/03/2020,E11,,,,\n" + "RM-9,10/01/2021,S,V2,N1,U1,PR1,,,,,,\n"));
		assertThat(this.care.periods("RM-9")).hasSize(2);
		assertThat(
				count("run_item where run_id = (select run_id from data_import where id = %d)".formatted(taken.id())))
			.isOne();
	}

	@ParameterizedTest
	@CsvSource({ "'15/01/2026,X1'", "',X1'" })
	void anX1WithoutSuccessorLeavesThePeriodOpen(String end) {
		String child = "RM-10" + end.length();
		assertThat(said(take(child, "10/01/2026,S,V2," + end), child)).containsExactlyInAnyOrder("opened CHILD",
				"note REC");
		assertThat(this.care.openPeriod(child)).isPresent();
	}

	@Test
	void theEighteenthBirthdayEndsCare() {
		String header = "RM-11,1,02/03/2008,WBRI,,,";
		ImportReport report = takeWith(header, "RM-11", "10/01/2020,S,V2,,");
		assertThat(said(report, "RM-11")).containsExactly("closed CHILD");
		assertThat(report.lines().get(report.lines().size() - 1).message()).contains("18th birthday")
			.doesNotContain("2026");
		assertThat(this.care.periods("RM-11").get(0).endedAt()).isEqualTo(LondonTime.startOf(LocalDate.of(2026, 3, 2)));
		assertThat(said(takeWith(header, "RM-11", "10/01/2020,S,V2,,"), "RM-11")).containsExactly("unchanged CHILD");
	}

	@Test
	void theEighteenthBirthdayEndsAKnownPeriodToo() {
		this.clock.set(LondonTime.startOf(LocalDate.of(2026, 3, 1)));
		String header = "RM-12,1,02/03/2008,WBRI,,,";
		takeWith(header, "RM-12", "10/01/2020,S,V2,,");
		assertThat(this.care.openPeriod("RM-12")).isPresent();
		this.clock.set(LondonTime.startOf(TODAY));
		assertThat(said(takeWith(header, "RM-12", "10/01/2020,S,V2,,"), "RM-12")).containsExactly("closed CHILD");
	}

	@Test
	void aPeriodRecordedLiveWithItsTimeIsTheSamePeriod() {
		this.care.arrive(new ComingIntoCare("RM-13", "2014-05-04", "2026-02-10T10:30", null, "V2", "AB", null, "team-1",
				"worker-1", List.of(), List.of()));
		assertThat(said(take("RM-13", "10/02/2026,S,V2,,"), "RM-13")).containsExactly("unchanged CHILD");
		assertThat(said(take("RM-13", "10/02/2026,S,V2,10/02/2026,E4A"), "RM-13")).containsExactly("closed CHILD");
	}

	@Test
	void aChildWithoutEpisodesIsUnchanged() {
		ImportReport report = take("RM-14");
		assertThat(said(report, "RM-14")).containsExactly("unchanged CHILD");
		assertThat(report.lines().get(0).message()).isEqualTo("no episodes");
		assertThat(this.care.child("RM-14")).isPresent();
	}

	@Test
	void theWorkerWhoIsRecordedForTheChildIsSetWithTheTeam() {
		this.jdbc.sql("update person set team_id = 'team-1' where id = 'worker-1'").update();
		this.jdbc.sql("insert into case_work values ('RM-15', 'worker-1', 'social-worker', '2025-01-01', null)")
			.update();
		take("RM-15", "10/02/2025,S,V2,,");
		PeriodOfCare period = this.care.openPeriod("RM-15").orElseThrow();
		assertThat(period.socialWorker()).isEqualTo("worker-1");
		assertThat(period.team()).isEqualTo("team-1");
	}

	@Test
	void codesThatAreNotUsedNeverRefuseAChild() {
		String header = "RM-16,7,04/05/2014,XXXX,,,";
		ImportReport report = take(Map.of("header", HEADER + header + "\n", "episodes",
				EPISODES + "RM-16,10/01/2025,S,V2,N99,Q9,PR9,,,,,,\n"));
		assertThat(said(report, "RM-16")).containsExactlyInAnyOrder("note SEX", "note ETHNIC", "opened CHILD",
				"note CIN", "note PLACE", "note PLACE_PROVIDER");
	}

}
