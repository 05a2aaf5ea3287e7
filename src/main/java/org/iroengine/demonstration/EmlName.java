package org.iroengine.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the file of a letter after its arrival and its Message-ID, safe on every file
 * system; copies of one letter get names of their own.
 */
final class EmlName {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'")
		.withZone(ZoneOffset.UTC);

	private static final Pattern MESSAGE_ID = Pattern.compile("^Message-ID:\\s*<?([^>\\r\\n]*)",
			Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

	private static final int LONGEST = 80;

	private EmlName() {
	}

	static String of(Instant arrival, byte[] message) {
		String copy = UUID.randomUUID().toString().substring(0, 8);
		return "%s-%s-%s.eml".formatted(TIME.format(arrival), token(message), copy);
	}

	private static String token(byte[] message) {
		Matcher id = MESSAGE_ID.matcher(headers(message));
		String safe = id.find() ? id.group(1).replaceAll("[^A-Za-z0-9.-]+", "_") : "no-message-id";
		return safe.substring(0, Math.min(safe.length(), LONGEST));
	}

	private static String headers(byte[] message) {
		String text = new String(message, StandardCharsets.ISO_8859_1);
		int end = text.indexOf("\r\n\r\n");
		return (end >= 0) ? text.substring(0, end) : text;
	}

}
