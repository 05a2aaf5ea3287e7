package org.iroengine.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.iroengine.care.ComingIntoCare;

import static org.assertj.core.api.Assertions.assertThat;

/** A child whose rows cannot be right is refused with every reason, and nobody else. */
class ReturnRefusalsTest extends ReturnTest {

	/** What is known: in care from 10 January to 20 May 2025, and again from 1 July. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			15/01/2025,S,V2,,;                                      refused DECOM
			15/06/2025,S,V2,,;                                      refused DECOM
			15/01/2025,S,V2,01/02/2025,E11;                         refused DECOM
			01/09/2025,S,V2,,;                                      refused DECOM
			01/09/2024,P,V2,,;                                      refused DECOM
			10/01/2025,S,V2,,;                                      refused DEC
			10/01/2025,S,V2,19/05/2025,E11;                         refused DEC
			01/07/2025,S,V2,,;                                      unchanged CHILD
			10/01/2025,S,V2,20/05/2025,E11;                         unchanged CHILD
			01/02/2025,P,V2,20/05/2025,E11;                         unchanged CHILD
			01/09/2025,L,V2,,;                                      unchanged CHILD
			01/09/2025,L,V2,05/09/2025,E11;                         closed CHILD
			01/09/2024,S,V2,10/01/2025,E11;                         closed CHILD
			20/05/2025,S,V2,01/07/2025,E11;                         closed CHILD
			""")
	void whatIsKnownMayNotBeContradicted(String episode, String said) {
		String child = "RR" + episode.replaceAll("\\W", "");
		take(child, "10/01/2025,S,V2,20/05/2025,E11", "01/07/2025,S,V2,,");
		assertThat(said(take(child, episode), child)).containsExactly(said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			04/05/2013; 10/01/2025,S,V2,,; refused DOB
			04/05/1967; 31/12/1979,S,V2,01/02/1980,E11; refused DECOM
			04/05/1967; 01/01/1980,S,V2,01/02/1980,E11; closed CHILD
			04/05/1967; 01/01/1980,S,V2,,; closed CHILD
			""")
	void aChildIsRefusedForTheBirthAndForStartsOfLongAgo(String birth, String episode, String said) {
		String child = "RR-2" + (birth + episode).hashCode();
		if (birth.endsWith("2013")) {
			take(child);
		}
		assertThat(said(takeWith("%s,1,%s,WBRI,,,".formatted(child, birth), child, episode), child))
			.containsExactly(said);
	}

	@Test
	void everyReasonOfAChildIsToldAndNothingOfTheChildIsWritten() {
		ImportReport report = takeWith("RR-3,1,31/02/2014,WBRI,,,", "RR-3", "10/01/2025,S,QQ,32/01/2025,E11",
				"01/02/2025,Y,V2,,E99");
		assertThat(said(report, "RR-3")).containsExactlyInAnyOrder("refused DOB", "refused LS", "refused DEC",
				"refused RNE", "refused REC", "refused DEC");
		assertThat(report.children().refused()).isOne();
		assertThat(report.rows().get("episodes").refused()).isEqualTo(2);
		assertThat(this.care.child("RR-3")).isEmpty();
	}

	@Test
	void anotherDateOfBirthIsRefusedAndNoneIsKept() {
		take("RR-4", "10/01/2025,S,V2,,");
		takeWith("RR-4,1,05/05/2014,WBRI,,,", "RR-4", "10/01/2025,S,V2,,");
		assertThat(count("data_import where id = (select max(id) from data_import) and report::text like '%2014%'"))
			.isZero();
	}

	@Test
	void rowsOfNobodyAreRefusedOneByOne() {
		ImportReport report = take(Map.of("header", HEADER + "RR-5,1,04/05/2014,WBRI,,,\n,1,04/05/2014,WBRI,,,\n",
				"episodes", EPISODES + "RR-X,10/01/2025,S,V2,N1,U1,PR1,,,,,,\n,10/01/2025,S,V2,N1,U1,PR1,,,,,,\n"));
		assertThat(report.children().inHeader()).isOne();
		assertThat(report.rows().get("header")).isEqualTo(new ImportReport.Rows(2, 1, 1));
		assertThat(report.rows().get("episodes")).isEqualTo(new ImportReport.Rows(2, 0, 2));
		assertThat(report.lines()).filteredOn((line) -> line.what().equals("refused"))
			.extracting(ReportLine::line)
			.containsExactly(2L, 3L, 3L);
	}

	@Test
	void officersAreRecordedForTheOpeningCaseload() {
		this.care.arrive(new ComingIntoCare("RR-LIVE", "2014-05-04", "2026-02-10", null, "V2", "AB", null, "team-1",
				"worker-1", List.of(), List.of()));
		ImportReport report = take(officers("RR-6,officer-1", "RR-7,worker-1", "RR-8,officer-4", "RR-9,officer-1",
				"RR-9,officer-2", "RR-10,officer-1", "RR-NONE,officer-1", "RR-LIVE,officer-1"));
		assertThat(report.rows().get("allocations")).isEqualTo(new ImportReport.Rows(8, 2, 6));
		assertThat(said(report, "RR-6")).containsExactly("opened CHILD");
		assertThat(said(report, "RR-7")).containsExactly("refused OFFICER", "opened CHILD");
		assertThat(said(report, "RR-8")).containsExactly("refused OFFICER", "opened CHILD");
		assertThat(said(report, "RR-9")).containsExactly("refused OFFICER", "refused OFFICER", "opened CHILD");
		assertThat(said(report, "RR-10")).containsExactly("refused CHILD", "refused LS");
		assertThat(said(report, "RR-NONE")).containsExactly("refused CHILD");
		assertThat(said(report, "RR-LIVE")).containsExactly("note CHILD");
		assertThat(count("allocation where child_ref = 'RR-6' and officer = 'officer-1'")).isOne();
		assertThat(count("deadline where child_ref = 'RR-6'")).isZero();
	}

	@Test
	void anOfficerStaysWhereAnotherIsNamedLater() {
		take(officers("RR-6,officer-1"));
		take(officers("RR-6,officer-1"));
		ImportReport report = take(officers("RR-6,officer-2"));
		assertThat(said(report, "RR-6")).containsExactly("note OFFICER", "unchanged CHILD");
		assertThat(count("allocation where child_ref = 'RR-6'")).isOne();
	}

	private static Map<String, String> officers(String... rows) {
		StringBuilder header = new StringBuilder(HEADER);
		StringBuilder episodes = new StringBuilder(EPISODES);
		for (int child = 6; child <= 10; child++) {
			header.append("RR-%d,1,04/05/2014,WBRI,,,\n".formatted(child));
			episodes.append("RR-%d,%s,S,%s,N1,U1,PR1,,,,,,\n".formatted(child,
					ReturnDate.write(LocalDate.of(2025, 1, child)), (child == 10) ? "QQ" : "V2"));
		}
		return Map.of("header", header.toString(), "episodes", episodes.toString(), "allocations",
				"CHILD,OFFICER\n" + String.join("\n", rows) + "\n");
	}

}
