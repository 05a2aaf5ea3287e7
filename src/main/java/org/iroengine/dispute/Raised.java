package org.iroengine.dispute;

import java.util.List;

import org.iroengine.web.Problems.Fault;

/** What became of a dispute that somebody wants to raise. */
public sealed interface Raised {

	/** It is raised. */
	record Done(Dispute dispute) implements Raised {
	}

	/** It cannot be raised as it was written; nothing was kept. */
	record Refused(List<Fault> faults) implements Raised {
	}

	/** The signed-in user is not the IRO of the child. */
	record NotYours(String childRef) implements Raised {

		/** What to do instead. */
		public String advice() {
			return "Only whoever acts as the IRO of %s raises a dispute about the child. Nothing was recorded."
				.formatted(this.childRef);
		}

	}

}
