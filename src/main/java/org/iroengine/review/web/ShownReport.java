package org.iroengine.review.web;

import java.util.List;

import org.iroengine.review.ToldWay;
import org.iroengine.review.WrittenReport;
import org.iroengine.web.Problems.Fault;

/**
 * A social work report to enter or to correct, as the page shows it.
 *
 * @param child the reference and initials
 * @param meets when the meeting is, in London
 * @param due by when, with the sentence that explains it
 * @param overdue whether that has passed while it is not there
 * @param given who entered it and in whose name, or null while it is asked for
 * @param action where it is sent
 * @param byTelling whether business support enters it in the name of another
 * @param typed what stands in the fields
 * @param faults why it was not taken
 */
record ShownReport(long meetingId, String child, String meets, String due, boolean overdue, String given, String action,
		boolean byTelling, WrittenReport typed, List<Fault> faults) {

	/** The same with what was typed and why it was not taken. */
	ShownReport refused(WrittenReport written, List<Fault> why) {
		return new ShownReport(this.meetingId, this.child, this.meets, this.due, this.overdue, this.given, this.action,
				this.byTelling, written, why);
	}

	/** Whether somebody typed into it and it was not taken. */
	public boolean isRefused() {
		return !this.faults.isEmpty();
	}

	/** How business support may have heard of it. */
	public ToldWay[] ways() {
		return ToldWay.values();
	}

	/** What is wrong with a field, or null. */
	public String fault(String field) {
		return this.faults.stream()
			.filter((fault) -> fault.field().equals(field))
			.map(Fault::message)
			.findFirst()
			.orElse(null);
	}

}
