package org.iroengine.browser;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.iroengine.support.BrowserTest;
import org.iroengine.support.Council;
import org.iroengine.support.Visitors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A council moves in: its people, the go-live day, the return, the opening caseload and
 * the first live child. The application is its own, because the go-live day is set once.
 */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=first-morning")
class FirstMorningTest {

	private static final String PASSWORD = "a morning full of files";

	private static final String STAFF = """
			id,name,mail,role,team,working_pattern,contract_end
			mgr-a,IRO manager A,mgr-a@council.example,iro-manager,,,
			sw-a,Social worker A,sw-a@council.example,social-worker,north,,
			tm-a,Team manager A,tm-a@council.example,team-manager,north,,
			dir-a,Director A,dir-a@council.example,director,,,
			""";

	private static final String OFFICERS = """
			id,name,mail,fte,working_pattern,locality,specialisms,languages,contract_end
			iro-a,Officer A,iro-a@council.example,1.0,,North,,Polish;Urdu,
			iro-b,Officer B,iro-b@council.example,0.6,Mon Tue Wed,South,,,31/12/2099
			""";

	private static final String LINES = """
			team,rung,person,deputy
			north,team-manager,tm-a,
			north,director,dir-a,
			""";

	@Autowired
	Council council;

	@Autowired
	JdbcClient jdbc;

	@Test
	void fromTheFirstFileToTheFirstLiveChild(Visitors visitors) {
		Page admin = visitors.signedIn("admin");
		handOverThePeople(admin, visitors);
		Page manager = visitors.stranger();
		setPassword(manager);
		setTheGoLiveDay(manager, visitors);
		handOverTheReturn(manager, visitors);
		confirmTheOpeningCaseload(manager, visitors);
		this.council.childCameIntoCare("LIVE-1", Instant.now().minus(Duration.ofHours(1)));
		Tasklist tasklist = Tasklist.of(manager);
		tasklist.show("Children waiting for an IRO");
		assertThat(tasklist.open("LIVE-1")).containsText("48 hours from");
		assertThat(clocks()).as("only the live child has clocks of an allocation").containsExactly("LIVE-1");
	}

	private static void handOverThePeople(Page admin, Visitors visitors) {
		admin.getByText("Moving in").click();
		chooseThePeople(admin, STAFF.replace(",director", ",direktor"));
		admin.getByText("Take in the people").click();
		assertThat(admin.getByText("Nobody was taken in.")).isVisible();
		assertThat(admin.locator("tbody tr").first()).containsText(Pattern.compile("staff\\s+5\\s+role"));
		visitors.inspect(admin, "people-refused");
		chooseThePeople(admin, STAFF);
		admin.getByText("Take in the people").click();
		assertThat(admin.getByText("officers: 2 added")).isVisible();
		visitors.inspect(admin, "people-taken-in");
		admin.getByText("link to set a password").click();
		admin.getByText("Send link to mgr-a").click();
		assertThat(admin.getByText("A link is on its way to mgr-a.")).isVisible();
	}

	private static void chooseThePeople(Page admin, String staff) {
		choose(admin, "staff", staff);
		choose(admin, "officers", OFFICERS);
		choose(admin, "teams", "id,name,locality\nnorth,North team,North\n");
		choose(admin, "lines", LINES);
	}

	private void setPassword(Page manager) {
		manager.navigate(this.jdbc.sql("select body from letter where recipient_id = 'mgr-a'")
			.query(String.class)
			.single()
			.replaceAll("(?s).*(/set-password\\?token=[\\w-]+).*", "$1"));
		manager.getByLabel("New password").fill(PASSWORD);
		manager.getByLabel("The same password again").fill(PASSWORD);
		manager.keyboard().press("Enter");
		manager.getByLabel("User name").fill("mgr-a");
		manager.getByLabel("Password").fill(PASSWORD);
		manager.keyboard().press("Enter");
		assertThat(manager.getByText("Hello, mgr-a")).isVisible();
	}

	private static void setTheGoLiveDay(Page manager, Visitors visitors) {
		manager.getByText("Moving in").click();
		assertThat(manager.getByText("Set the go-live day first.")).isVisible();
		visitors.inspect(manager, "before-go-live");
		manager.locator("#day").fill("2026-01-05");
		manager.getByText("Set the go-live day", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(manager.getByText("Monday 5 January 2026")).isVisible();
	}

	private static void handOverTheReturn(Page manager, Visitors visitors) {
		choose(manager, "header", header());
		choose(manager, "episodes", episodes());
		manager.getByText("Only check").click();
		assertThat(manager.getByText("Nothing was recorded.")).isVisible();
		visitors.inspect(manager, "checked");
		manager.getByText("Back").click();
		choose(manager, "header", header());
		choose(manager, "episodes", episodes());
		choose(manager, "allocations", "CHILD,OFFICER\nF-1,iro-a\n");
		manager.getByText("Take in the return").click();
		assertThat(row(manager, "Children in the header")).isEqualTo("30");
		assertThat(row(manager, "Refused")).isEqualTo("1");
		assertThat(manager.locator("tbody tr").first()).containsText("There is no such date");
		visitors.inspect(manager, "return");
		while (manager.getByText("Look again").count() > 0) {
			manager.getByText("Look again").click();
		}
		assertThat(row(manager, "Processes begun")).isEqualTo("29 of 29");
	}

	private static void confirmTheOpeningCaseload(Page manager, Visitors visitors) {
		manager.navigate("/");
		Tasklist tasklist = Tasklist.of(manager);
		tasklist.show("Opening caseload");
		manager.locator("li.task h4 a").getByText("Confirm the opening caseload").click();
		manager.locator(".claim-task, .assignee").getByText("Claim").click();
		assertThat(manager.locator(".disabled-form")).hasCount(0);
		manager.locator("a.external-form").click();
		assertThat(manager.getByText("28 waiting, 28 shown")).isVisible();
		visitors.inspect(manager, "opening-caseload");
		manager.getByText("Confirm all 28 shown").click();
		manager.getByText("Confirm 28").click();
		assertThat(manager.getByText("28 confirmed, nobody waits any more. The task is done.")).isVisible();
		manager.navigate("/");
	}

	private List<String> clocks() {
		return this.jdbc.sql("select distinct child_ref from deadline where subject_kind = 'allocation'")
			.query(String.class)
			.list();
	}

	private static String row(Page page, String title) {
		return page.locator("dt")
			.getByText(title, new Locator.GetByTextOptions().setExact(true))
			.locator("xpath=../dd")
			.innerText()
			.replaceAll("\\s*Look again", "")
			.strip();
	}

	private static void choose(Page page, String file, String content) {
		page.setInputFiles("#" + file,
				new FilePayload(file + ".csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
	}

	private static String header() {
		return IntStream.rangeClosed(1, 30)
			.mapToObj("F-%d,2,27/03/2015,WBRI,,,"::formatted)
			.collect(Collectors.joining("\n", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n", "\n"));
	}

	/** The last child's start is no day of any year. */
	private static String episodes() {
		return IntStream.rangeClosed(1, 30)
			.mapToObj((child) -> "F-%d,%s,S,C2,N1,U4,PR1,,,,,,".formatted(child,
					(child < 30) ? "14/08/2024" : "31/02/2025"))
			.collect(Collectors.joining("\n",
					"CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n",
					"\n"));
	}

}
