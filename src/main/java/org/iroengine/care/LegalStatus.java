package org.iroengine.care;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The legal statuses of the national return on looked-after children (SSDA903), by code.
 */
public enum LegalStatus {

	C1("Interim care order"), C2("Full care order"), D1("Freeing order granted"), E1("Placement order granted"),
	V2("Accommodated under section 20"), V3("Short breaks, agreed series, one placement"),
	V4("Short breaks, agreed series"), J1("On remand or committed for trial"),
	J2("Detained in local authority accommodation under PACE"), J3("Sentenced with a residence requirement"),
	L1("Under police protection"), L2("Emergency protection order"), L3("Child assessment order");

	private final String title;

	LegalStatus(String title) {
		this.title = title;
	}

	/** The words for the code. */
	public String title() {
		return this.title;
	}

	/** The status with the code. */
	public static Optional<LegalStatus> of(String code) {
		return Arrays.stream(values()).filter((status) -> status.name().equals(code)).findFirst();
	}

	/** Every code, for messages. */
	public static String known() {
		return Arrays.stream(values()).map(LegalStatus::name).sorted().collect(Collectors.joining(", "));
	}

}
