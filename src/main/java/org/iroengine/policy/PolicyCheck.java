package org.iroengine.policy;

import java.util.List;

/**
 * Finds what is wrong with the council's files of one kind, before anything is done with
 * them.
 */
public interface PolicyCheck {

	/**
	 * Every fault as a sentence that names the file and the row or line, and says what to
	 * mend.
	 */
	List<String> faults(PolicyFiles files);

}
