package org.iroengine.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts a child's episodes together to periods of care, and collects everything that is
 * wrong with their order.
 */
class PeriodReader {

	private final List<ReturnPeriod> periods = new ArrayList<>();

	private final List<FileFault> faults = new ArrayList<>();

	private final List<FileFault> notes = new ArrayList<>();

	private Episode first;

	private Episode last;

	PeriodReader(List<Episode> episodes) {
		episodes.stream().sorted(Comparator.comparing(Episode::began)).forEach(this::add);
		if (this.first != null) {
			this.periods.add(new ReturnPeriod(this.first, this.last));
			if (this.last.goesOn()) {
				this.notes.add(this.last.row()
					.fault("REC", "X1 says that another episode follows, and none does. Taken as still in care."));
			}
		}
	}

	List<ReturnPeriod> periods() {
		return this.periods;
	}

	List<FileFault> faults() {
		return this.faults;
	}

	List<FileFault> notes() {
		return this.notes;
	}

	private void add(Episode episode) {
		if (this.last != null) {
			checkOrder(episode);
		}
		if (this.first == null) {
			this.first = episode;
		}
		this.last = episode;
		if (episode.endsCare()) {
			this.periods.add(new ReturnPeriod(this.first, episode));
			this.first = null;
		}
	}

	private void checkOrder(Episode episode) {
		long before = this.last.row().line();
		if (this.last.ceased() == null) {
			fault(episode, "DECOM", "The episode of line %d, before this one, has no end (DEC). Write it.", before);
		}
		else if (episode.began().isBefore(this.last.ceased())) {
			fault(episode, "DECOM", "This episode begins before that of line %d ends. One of the dates is wrong.",
					before);
		}
		if (this.first == null && !episode.startsCare()) {
			fault(episode, "RNE", "Care ended with line %d; a new period must begin with S.", before);
		}
		if (this.first != null && episode.startsCare()) {
			fault(episode, "RNE", "S starts a period of care, and the one before goes on (line %d, REC). "
					+ "Write how it ended, or why there is a new episode.", before);
		}
	}

	private void fault(Episode episode, String column, String message, long line) {
		this.faults.add(episode.row().fault(column, message.formatted(line)));
	}

}
