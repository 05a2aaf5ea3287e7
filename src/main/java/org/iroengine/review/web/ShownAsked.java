package org.iroengine.review.web;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Asked;

/** Something else that is asked of a person, with its last moment in London. */
record ShownAsked(String title, String words, String child, String due, String href) {

	static ShownAsked of(Asked asked) {
		return new ShownAsked(asked.title(), asked.words(), asked.child(),
				(asked.due() != null) ? LondonTime.spoken(asked.due()) : null, asked.href());
	}

}
