package org.iroengine.policy;

import java.nio.charset.StandardCharsets;

/**
 * A table, a letter or the texts, as shipped or as the council wrote it.
 *
 * @param path where it stands in the product, such as
 * {@code processes/deadline/timescales.dmn}
 * @param name how messages call it: the path, or the council's file in its place
 * @param replaced whether it is the council's
 * @param content what it says
 */
public record PolicyFile(String path, String name, boolean replaced, byte[] content) {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** What it says as text, with one kind of line break. */
	public String text() {
		String text = new String(this.content, StandardCharsets.UTF_8).replace("\r\n", "\n");
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

}
