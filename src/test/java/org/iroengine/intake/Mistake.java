package org.iroengine.intake;

import java.util.List;
import java.util.function.BiConsumer;

/** A known way in which rows of a return are wrong, and the column that is told. */
enum Mistake {

	BIRTH_MISSING("DOB", true, (headers, episodes) -> headers.get(0)[2] = ""),
	BIRTH_IMPOSSIBLE("DOB", true, (headers, episodes) -> headers.get(0)[2] = "31/02/2015"),
	BIRTH_IN_AMERICAN("DOB", true, (headers, episodes) -> headers.get(0)[2] = "2015-02-28"),
	BIRTH_IN_FUTURE("DOB", true, (headers, episodes) -> headers.get(0)[2] = "01/01/2031"),
	GROWN_UP("DOB", true, (headers, episodes) -> headers.get(0)[2] = "10/01/2007"),
	TWICE_IN_HEADER("CHILD", true, (headers, episodes) -> headers.add(headers.get(0).clone())),
	REFERENCE("CHILD", true, (headers, episodes) -> {
		headers.get(0)[0] += " x";
		episodes.forEach((row) -> row[0] += " x");
	}), BEGAN_IMPOSSIBLE("DECOM", true, (headers, episodes) -> episodes.get(1)[1] = "31/02/2025"),
	BEGAN_MISSING("DECOM", true, (headers, episodes) -> episodes.get(1)[1] = ""),
	BEGAN_IN_FUTURE("DECOM", true, (headers, episodes) -> episodes.get(1)[1] = "01/06/2031"),
	BEGAN_BEFORE_BIRTH("DECOM", true, (headers, episodes) -> headers.get(0)[2] = "11/01/2025"),
	BEGAN_BEFORE_THE_EARLIER_ENDED("DECOM", true, (headers, episodes) -> episodes.get(1)[1] = "31/05/2025"),
	EARLIER_HAS_NO_END("DECOM", true, (headers, episodes) -> {
		episodes.get(0)[7] = "";
		episodes.get(0)[8] = "";
	}), ENDED_IMPOSSIBLE("DEC", true, (headers, episodes) -> episodes.get(0)[7] = "31/06/2025"),
	ENDED_IN_FUTURE("DEC", true, (headers, episodes) -> {
		episodes.get(1)[7] = "01/01/2031";
		episodes.get(1)[8] = "E11";
	}), ENDED_BEFORE_IT_BEGAN("DEC", true, (headers, episodes) -> episodes.get(0)[7] = "09/01/2025"),
	REASON_WITHOUT_END("DEC", true, (headers, episodes) -> episodes.get(1)[8] = "E11"),
	END_WITHOUT_REASON("REC", true, (headers, episodes) -> episodes.get(1)[7] = "01/08/2025"),
	REASON_UNKNOWN("REC", true, (headers, episodes) -> episodes.get(0)[8] = "E99"),
	NEW_EPISODE_UNKNOWN("RNE", true, (headers, episodes) -> episodes.get(1)[2] = "Q"),
	NO_NEW_START("RNE", true, (headers, episodes) -> episodes.get(0)[8] = "E4A"),
	START_WITHOUT_END("RNE", true, (headers, episodes) -> episodes.get(1)[2] = "S"),
	LEGAL_STATUS_UNKNOWN("LS", true, (headers, episodes) -> episodes.get(1)[3] = "Z9"),
	SEX("SEX", false, (headers, episodes) -> headers.get(0)[1] = "9"),
	ETHNIC("ETHNIC", false, (headers, episodes) -> headers.get(0)[3] = "????"),
	NEED("CIN", false, (headers, episodes) -> episodes.get(0)[4] = "N77"),
	PLACE("PLACE", false, (headers, episodes) -> episodes.get(1)[5] = "Q1"),
	PROVIDER("PLACE_PROVIDER", false, (headers, episodes) -> episodes.get(1)[6] = "PR9"),
	X1_WITHOUT_SUCCESSOR("REC", false, (headers, episodes) -> episodes.get(1)[8] = "X1");

	private final String column;

	private final boolean refuses;

	private final BiConsumer<List<String[]>, List<String[]>> change;

	Mistake(String column, boolean refuses, BiConsumer<List<String[]>, List<String[]>> change) {
		this.column = column;
		this.refuses = refuses;
		this.change = change;
	}

	/** The column that the report must name. */
	String column() {
		return this.column;
	}

	/** Whether the child is refused for it, or it is only noted. */
	boolean refuses() {
		return this.refuses;
	}

	void make(List<String[]> headers, List<String[]> episodes) {
		this.change.accept(headers, episodes);
	}

}
