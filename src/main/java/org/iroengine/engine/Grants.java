package org.iroengine.engine;

import java.util.List;

/** The grants of one capability. */
public record Grants(List<Grant> grants) {

	public static Grants of(Grant... grants) {
		return new Grants(List.of(grants));
	}

}
