package org.iroengine.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Arrival;
import org.iroengine.care.Care;
import org.iroengine.care.ComingIntoCare;
import org.iroengine.support.Authority;
import org.iroengine.support.EngineTest;
import org.iroengine.support.TimePasses;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every start of care in a national return is lived through at its own time: half are
 * confirmed after five hours, half are left silent. Another return than the generated one
 * is replayed with {@code -Diro.return=<folder>}.
 */
@EngineTest
@Import({ Authority.class, TimePasses.class })
class ReturnReplayTest {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final Path RETURN = Path
		.of(System.getProperty("iro.return", "src/test/resources/org/iroengine/scenario/return"));

	@Autowired
	Authority authority;

	@Autowired
	Care care;

	@Autowired
	TaskService tasks;

	@Autowired
	TimePasses time;

	@Autowired
	JdbcClient jdbc;

	private final List<String> lived = new ArrayList<>();

	private record Start(String child, LocalDate birth, LocalDate date, String legalStatus) {
	}

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@Test
	void everyStartOfCareIsAllocatedInTimeOrBreachedAtFortyEightHours() throws IOException {
		List<Start> starts = starts();
		assertThat(starts).isNotEmpty();
		this.time.startsAt(LondonTime.startOf(starts.get(0).date()));
		starts.forEach(this::live);
		this.time.passes(Duration.ofHours(72));
		long half = starts.size() / 2;
		long silent = starts.size() - half;
		assertThat(count("deadline where rule = 'allocate-iro' and state = 'MET'")).isEqualTo(half);
		assertThat(count("deadline where rule = 'allocate-iro' and state = 'MISSED'")).isEqualTo(silent);
		assertThat(count("letter where purpose = 'iro-allocated-iro'")).isEqualTo(half);
		assertThat(count("letter where purpose = 'iro-allocated-social-worker'")).isEqualTo(half);
		assertThat(count("letter where purpose = 'allocation-reminder'")).isEqualTo(2 * silent);
		assertThat(count("letter where purpose = 'allocation-breached'")).isEqualTo(silent);
		assertThat(count("audit where action = 'allocated'")).isEqualTo(half);
		assertThat(count("audit where action = 'breached' and facts ->> 'rule' = 'allocate-iro'")).isEqualTo(silent);
		assertThat(tasks("Task_ConfirmTheIro")).isEqualTo(silent);
		assertThat(tasks("Task_NoteTheBreach")).isEqualTo(silent);
	}

	/**
	 * The service is told at the start itself; every second child's IRO is confirmed five
	 * hours later.
	 */
	private void live(Start start) {
		this.time.passesUntil(LondonTime.startOf(start.date()));
		Arrival arrival = this.care
			.arrive(new ComingIntoCare(start.child(), start.birth().toString(), start.date().toString(), null,
					start.legalStatus(), null, null, "team-1", "worker-1", List.of(), List.of()));
		assertThat(arrival).isInstanceOf(Arrival.Recorded.class);
		this.time.passes(Duration.ZERO);
		this.lived.add(start.child());
		if (this.lived.size() % 2 == 0) {
			this.time.passes(Duration.ofHours(5));
			confirm(start.child());
		}
	}

	private void confirm(String child) {
		Task task = this.tasks.createTaskQuery().processInstanceBusinessKey(child).singleResult();
		String proposed = (String) this.tasks.getVariable(task.getId(), "officer");
		this.tasks.complete(task.getId(), Map.of("officer", proposed));
	}

	/** Counts rows about the children of this return. */
	private long count(String what) {
		return this.jdbc.sql("select count(*) from " + what + " and child_ref in (:children)")
			.param("children", this.lived)
			.query(Long.class)
			.single();
	}

	private long tasks(String name) {
		return this.tasks.createTaskQuery()
			.taskDefinitionKey(name)
			.processInstanceBusinessKeyIn(this.lived.toArray(String[]::new))
			.count();
	}

	private static List<Start> starts() throws IOException {
		Map<String, LocalDate> births = rows("header.csv")
			.collect(Collectors.toMap((row) -> row[0], (row) -> LocalDate.parse(row[2], DATE)));
		return rows("episodes.csv").filter((row) -> row[2].equals("S"))
			.map((row) -> new Start(row[0], births.get(row[0]), LocalDate.parse(row[1], DATE), row[3]))
			.sorted(Comparator.comparing(Start::date))
			.toList();
	}

	private static Stream<String[]> rows(String file) throws IOException {
		return Files.readAllLines(RETURN.resolve(file)).stream().skip(1).map((line) -> line.split(",", -1));
	}

}
