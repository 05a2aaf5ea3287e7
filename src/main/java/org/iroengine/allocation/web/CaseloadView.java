package org.iroengine.allocation.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.web.util.UriComponentsBuilder;

import org.iroengine.allocation.WaitingChild;

/**
 * What a manager looks at: a task, and which of the waiting children; what is blank shows
 * all.
 *
 * @param text part of the reference or the initials
 * @param officer the id of the officer proposed
 * @param page the part of a long list, from 1; null for the first
 */
record CaseloadView(String taskId, String text, String locality, String team, String officer, Integer page) {

	boolean shows(WaitingChild child) {
		return upper(child.label()).contains(upper(given(this.text).strip())) && fits(this.locality, child.locality())
				&& fits(this.team, child.team()) && fits(this.officer, child.proposed());
	}

	/** Whether some children may be left out. */
	public boolean isFiltered() {
		return !Stream.of(this.text, this.locality, this.team, this.officer)
			.map(CaseloadView::given)
			.allMatch(String::isBlank);
	}

	/** The address of the page, at another part of the list. */
	public String at(int part) {
		return UriComponentsBuilder.fromPath(OpeningCaseloadController.PATH)
			.queryParam("taskId", "{taskId}")
			.queryParam("text", "{text}")
			.queryParam("locality", "{locality}")
			.queryParam("team", "{team}")
			.queryParam("officer", "{officer}")
			.queryParam("page", part)
			.encode()
			.buildAndExpand(Map.of("taskId", given(this.taskId), "text", given(this.text), "locality",
					given(this.locality), "team", given(this.team), "officer", given(this.officer)))
			.toUriString();
	}

	private static boolean fits(String wanted, String value) {
		return given(wanted).isBlank() || wanted.equals(value);
	}

	private static String given(String value) {
		return Objects.requireNonNullElse(value, "");
	}

	private static String upper(String text) {
		return text.toUpperCase(Locale.ROOT);
	}

}
