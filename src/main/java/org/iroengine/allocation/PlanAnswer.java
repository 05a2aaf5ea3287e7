package org.iroengine.allocation;

import java.util.List;
import java.util.Map;

/**
 * The officers a plan gives.
 *
 * @param officers the place of each child's officer in the list; nothing for a child who
 * cannot have any
 * @param parts the keys of those who were to have one officer, in the parts that they are
 * planned in; one part where they stay together
 * @param worth points less what the loads cost, in hundredths of a point
 */
record PlanAnswer(Map<Long, Integer> officers, List<List<List<Long>>> parts, long worth) {

}
