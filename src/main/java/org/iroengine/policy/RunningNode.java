package org.iroengine.policy;

/**
 * A node that was seen lately.
 *
 * @param id process number and machine
 * @param policy the version of its policy
 * @param secondsAgo when it was seen
 */
record RunningNode(String id, String policy, int secondsAgo) {

}
