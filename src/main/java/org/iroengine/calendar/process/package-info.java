/** What the engine may ask the calendar. */
package org.iroengine.calendar.process;
