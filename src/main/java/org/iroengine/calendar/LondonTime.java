package org.iroengine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** The local time of the law: dates are days in Europe/London, instants are UTC. */
public final class LondonTime {

	public static final ZoneId ZONE = ZoneId.of("Europe/London");

	/** Strict, so that 31 April is refused and not taken for 30 April. */
	private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
		.append(DateTimeFormatter.ISO_LOCAL_DATE)
		.optionalStart()
		.appendLiteral('T')
		.append(DateTimeFormatter.ISO_LOCAL_TIME)
		.optionalStart()
		.appendOffsetId()
		.toFormatter()
		.withResolverStyle(ResolverStyle.STRICT);

	private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH)
		.withZone(ZONE);

	private static final DateTimeFormatter SPOKEN_DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

	private LondonTime() {
	}

	/**
	 * A moment as somebody wrote it.
	 *
	 * @param timeKnown false where only a date was written; {@code at} is then its 00:00
	 * in London
	 */
	public record Written(Instant at, boolean timeKnown) {
	}

	public static LocalDate date(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

	/** 00:00 of the day in London. */
	public static Instant startOf(LocalDate date) {
		return date.atStartOfDay(ZONE).toInstant();
	}

	/** The instant in words, such as {@code Sat 28 Mar 2020 23:00}, in London time. */
	public static String spoken(Instant instant) {
		return SPOKEN.format(instant);
	}

	/** The day in words, such as {@code Sat 28 Mar 2020}. */
	public static String spoken(LocalDate day) {
		return SPOKEN_DAY.format(day);
	}

	/**
	 * Reads {@code 2026-03-02}, {@code 2026-03-02T10:30} (London) or
	 * {@code 2026-03-02T10:30Z} (any offset).
	 * @throws DateTimeParseException where it is none of these, or no such day
	 */
	public static Written read(String text) {
		TemporalAccessor read = WRITTEN.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
		if (read instanceof OffsetDateTime moment) {
			return new Written(moment.toInstant(), true);
		}
		if (read instanceof LocalDateTime local) {
			return new Written(local.atZone(ZONE).toInstant(), true);
		}
		return new Written(startOf((LocalDate) read), false);
	}

}
