package org.iroengine.dispute;

import org.iroengine.people.Answering;

/**
 * Who answers a level.
 *
 * @param person null while nobody can
 * @param rung the rung whose holder or deputy that person is
 * @param insteadOf the holder of the post, where somebody else answers
 * @param why why somebody else answers, or nobody
 */
record Answerer(String person, String rung, String insteadOf, String why) {

	static Answerer of(Answering who) {
		return new Answerer(who.person(), who.rung().id(), who.insteadOf(), who.why());
	}

	static Answerer nobody(String why) {
		return new Answerer(null, null, null, "nobody can answer: " + why);
	}

}
