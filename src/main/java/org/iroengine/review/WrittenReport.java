package org.iroengine.review;

/**
 * What somebody writes of a social work report, not checked.
 *
 * @param sentOn the day on which it went to the IRO
 * @param place where it is on the case system
 * @param plan whether the care plan is with it: {@code yes} or {@code no}
 * @param toldWay how business support heard of it, or null
 * @param toldOn the day of that, or null
 */
public record WrittenReport(String sentOn, String place, String plan, String toldWay, String toldOn) {

}
