package org.iroengine.review.process;

import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.iroengine.engine.DecisionFile;
import org.iroengine.engine.DecisionRow;
import org.iroengine.policy.Policy;
import org.iroengine.policy.PolicyFile;
import org.iroengine.review.ReviewSchedule;
import org.iroengine.review.Schedule;
import org.iroengine.review.Scheduled;

/** Reads the schedules of reviews from their table. */
@Component
class ScheduleTable implements ReviewSchedule {

	static final String PATH = "processes/review/review-schedule.dmn";

	private static final Set<String> COLUMNS = Set.of("schedule", "sequence", "rule", "anchor", "meeting", "grade",
			"source");

	private final DecisionFile table;

	ScheduleTable(Policy policy) {
		this.table = file(policy.file(PATH).orElseThrow());
	}

	static DecisionFile file(PolicyFile source) {
		return new DecisionFile(source, "review-schedule", COLUMNS);
	}

	@Override
	public Scheduled of(Schedule schedule, int sequence) {
		return read(row(this.table, schedule, sequence));
	}

	static DecisionRow row(DecisionFile table, Schedule schedule, int sequence) {
		return table.rows()
			.stream()
			.filter((row) -> text(row, "schedule").equals(schedule.id()))
			.filter((row) -> text(row, "sequence").equals(word(sequence)))
			.findFirst()
			.orElseThrow();
	}

	private static String word(int sequence) {
		return switch (sequence) {
			case 1 -> "first";
			case 2 -> "second";
			default -> "later";
		};
	}

	private static Scheduled read(DecisionRow row) {
		String anchor = text(row, "anchor").toUpperCase(Locale.ROOT).replace('-', '_');
		return new Scheduled(text(row, "rule"), Scheduled.Anchor.valueOf(anchor), text(row, "meeting").equals("yes"));
	}

	private static String text(DecisionRow row, String column) {
		return row.text(column).orElseThrow();
	}

}
