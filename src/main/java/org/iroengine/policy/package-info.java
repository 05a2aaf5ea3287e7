/**
 * A council's tables, letters and texts in place of the shipped ones, checked at start.
 */
package org.iroengine.policy;
