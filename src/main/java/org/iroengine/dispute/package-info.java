/**
 * Disputes: an IRO's challenge to the care of a child, from a quiet word to the top of
 * the council, and the good practice that IROs acknowledge.
 */
package org.iroengine.dispute;
