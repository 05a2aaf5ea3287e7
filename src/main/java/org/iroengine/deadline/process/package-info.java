/**
 * Reads and checks the decision table of timescales; the only part of the module that
 * knows the decision engine.
 */
package org.iroengine.deadline.process;
