package org.iroengine.dispute;

/**
 * A child whose good practice an officer may acknowledge.
 *
 * @param periodId the open period of care; null where the child is only on a protection
 * plan
 * @param team may be null
 * @param worker the child's social worker; null where none is known
 * @param insteadOf the child's IRO, where the officer acts for them; else null
 */
record GoodPracticeCase(String childRef, Long periodId, String team, String worker, String insteadOf) {

}
