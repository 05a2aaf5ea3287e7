/**
 * Working days in England: stored, versioned bank holidays and pure arithmetic on local
 * dates, without a clock.
 */
package org.iroengine.calendar;
