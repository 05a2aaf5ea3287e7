package org.iroengine.review;

/**
 * Whether nothing may leave about a child any more, because of a death, an adoption order
 * or a place that must not be known; whoever knows declares a bean.
 */
interface Stopped {

	boolean stopped(String childRef);

}
