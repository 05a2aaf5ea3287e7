package org.iroengine.dispute;

import java.util.List;
import java.util.Optional;

/** The table of reasons, each in one category. */
public interface DisputeReasons {

	/** All of them, in the order of the table. */
	List<DisputeReason> all();

	/** The reason with the id; empty where the table has none. */
	Optional<DisputeReason> find(String id);

}
