package org.iroengine.review;

/** News: the social work report for a meeting was entered on a page. */
public record ReportGiven(long meetingId, String childRef) {

}
