package org.iroengine.review;

import java.util.List;

/** The tasks of reviews, by what kind of work they are: their ids in the models. */
public final class ReviewWork {

	/** The tasks before a meeting in which business support has a part. */
	public static final List<String> CONVENING = List.of(Convening.SEND, "Task_FillInTheChecklist", InvitationDesk.SEND,
			InvitationDesk.TRACK);

	/** The distribution of records. */
	public static final List<String> DISTRIBUTING = List.of(Distributions.TASK);

	/** What social workers are asked for. */
	public static final List<String> ASKED = List.of("Task_FillInTheChecklist", "Task_SendTheReportAndCarePlanToTheIro",
			"Task_SettleTheAddress");

	/** The replies of team managers. */
	public static final List<String> REPLYING = List.of("Task_ReplyToTheDecisions");

	/** The reports of social workers. */
	public static final List<String> REPORTING = List.of("Task_SendTheReportAndCarePlanToTheIro");

	private ReviewWork() {
	}

}
