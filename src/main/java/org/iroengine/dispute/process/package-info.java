/** Runs disputes: the processes, and what their models may call. */
package org.iroengine.dispute.process;
