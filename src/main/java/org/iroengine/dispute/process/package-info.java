/** Runs disputes: the processes and tables, and what their models may call. */
package org.iroengine.dispute.process;
