/**
 * The ledger of deadlines: rule, subject and start give a due date, a state, and a
 * sentence that explains the date.
 */
package org.iroengine.deadline;
