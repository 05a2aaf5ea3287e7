package org.iroengine.intake;

import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.GoLive;
import org.iroengine.run.RunsInTests;
import org.iroengine.support.Authority;
import org.iroengine.support.EngineTest;
import org.iroengine.support.MovableClock;

/**
 * A test that hands national returns over on Monday 2 March 2026; the service has been
 * live since 1 February.
 */
@EngineTest
@Import({ Authority.class, RunsInTests.class })
abstract class ReturnTest {

	static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	static final LocalDate GO_LIVE = LocalDate.of(2026, 2, 1);

	static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";

	static final String EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
			+ "PL_POST,URN\n";

	@Autowired
	Authority authority;

	@Autowired
	NationalReturn returns;

	@Autowired
	GoLive goLive;

	@Autowired
	Care care;

	@Autowired
	RunsInTests runs;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	JdbcTemplate owner;

	@BeforeEach
	void goLive() {
		this.clock.set(LondonTime.startOf(TODAY).plusSeconds(9 * 3600));
		this.authority.move();
		forgetGoLive();
		this.goLive.set(GO_LIVE);
	}

	/** As nobody but the owner of the database can. */
	void forgetGoLive() {
		this.owner.execute((Statement statement) -> {
			statement.execute("reset role");
			statement.execute("delete from go_live");
			return statement.execute("set role iro_app");
		});
	}

	/** One child, born on 4 May 2014; each episode as DECOM,RNE,LS,DEC,REC. */
	ImportReport take(String child, String... episodes) {
		return takeWith("%s,1,04/05/2014,WBRI,,,".formatted(child), child, episodes);
	}

	ImportReport takeWith(String header, String child, String... episodes) {
		StringBuilder rows = new StringBuilder(EPISODES);
		for (String episode : episodes) {
			String[] cells = episode.split(",", -1);
			rows.append("%s,%s,%s,%s,N1,U1,PR1,%s,%s,,,,\n".formatted(child, cells[0], cells[1], cells[2], cells[3],
					cells[4]));
		}
		return take(Map.of("header", HEADER + header + "\n", "episodes", rows.toString()));
	}

	ImportReport take(Map<String, String> files) {
		return taken(files).report();
	}

	ReturnOutcome.Taken taken(Map<String, String> files) {
		return (ReturnOutcome.Taken) this.returns.take(contents(files), false);
	}

	static Map<String, byte[]> contents(Map<String, String> files) {
		Map<String, byte[]> contents = new LinkedHashMap<>();
		files.forEach((file, text) -> contents.put(file, text.getBytes(StandardCharsets.UTF_8)));
		return contents;
	}

	/** What is said of a child: what and column. */
	static List<String> said(ImportReport report, String child) {
		return report.lines()
			.stream()
			.filter((line) -> line.child().equals(child))
			.map((line) -> line.what() + " " + line.column())
			.toList();
	}

	long count(String what) {
		return this.jdbc.sql("select count(*) from " + what).query(Long.class).single();
	}

}
