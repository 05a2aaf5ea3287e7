package org.iroengine.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * GOV.UK's bank holidays of 2025 to 2027, as its file has them, to be altered by tests.
 */
public final class GovUkFile {

	private String text;

	private GovUkFile(String text) {
		this.text = text;
	}

	public static GovUkFile published() {
		try {
			return new GovUkFile(new ClassPathResource("org/iroengine/calendar/bank-holidays.json")
				.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** One more bank holiday in England and Wales. */
	public GovUkFile with(String date, String title) {
		return replaced("\"events\":[",
				"\"events\":[{\"title\":\"%s\",\"date\":\"%s\",\"notes\":\"\",\"bunting\":true},".formatted(title,
						date));
	}

	/** The first place of a text, written otherwise. */
	public GovUkFile replaced(String from, String to) {
		if (!this.text.contains(from)) {
			throw new IllegalArgumentException(from);
		}
		return new GovUkFile(this.text.substring(0, this.text.indexOf(from)) + to
				+ this.text.substring(this.text.indexOf(from) + from.length()));
	}

	public String text() {
		return this.text;
	}

	public byte[] bytes() {
		return this.text.getBytes(StandardCharsets.UTF_8);
	}

}
