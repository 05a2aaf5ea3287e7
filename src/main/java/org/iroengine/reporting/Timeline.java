package org.iroengine.reporting;

import java.time.Instant;
import java.util.List;

/**
 * What has happened to a child and what is due, as far as the reader may see it; moments
 * in words are London's.
 *
 * @param childRef the reference
 * @param label the reference and the initials
 * @param age in words, today
 * @param inCare whether the child is looked after now
 * @param standing whether the child is looked after, and since when
 * @param iro the current IRO, or that there is none
 * @param earlierIros who was the IRO before, the latest first
 * @param running what is due, the earliest first
 * @param happened what has happened, the latest first
 */
public record Timeline(String childRef, String label, String age, boolean inCare, String standing, String iro,
		List<String> earlierIros, List<Entry> running, List<Entry> happened) {

	/**
	 * One thing that has happened or is due.
	 *
	 * @param at when
	 * @param when the same in words
	 * @param what in a few words
	 * @param state where it stands, or null
	 * @param detail what explains it, or null
	 * @param late whether it is or was late
	 * @param open whether it still waits to be done
	 */
	public record Entry(Instant at, String when, String what, String state, String detail, boolean late, boolean open) {
	}

}
