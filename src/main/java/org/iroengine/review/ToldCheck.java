package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.web.Problems.Fault;

/**
 * Reads how business support was told what it enters, and finds what is wrong with it.
 *
 * @param first the first day that it can mean
 */
record ToldCheck(WrittenTelling written, LocalDate first, LocalDate today) {

	List<Fault> faults() {
		return Stream
			.of(way().isPresent() ? null : new Fault("toldWay", "Say how you were told of it."),
					on().isPresent() ? null
							: new Fault("toldOn",
									"Say when you were told of it, a day from %s to %s."
										.formatted(ReviewWords.day(this.first), ReviewWords.day(this.today))))
			.filter((fault) -> fault != null)
			.toList();
	}

	/** Only where there are no faults. */
	Told told() {
		return new Told(this.written.by(), way().orElseThrow(), on().orElseThrow());
	}

	private Optional<ToldWay> way() {
		return ToldWay.of(this.written.way());
	}

	private Optional<LocalDate> on() {
		return Optional.ofNullable(this.written.on())
			.map(String::strip)
			.flatMap(WrittenDate::read)
			.filter((day) -> !day.isBefore(this.first) && !day.isAfter(this.today));
	}

}
