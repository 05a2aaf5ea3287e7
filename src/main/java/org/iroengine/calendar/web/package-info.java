/** Answers questions about the bank holidays that are stored. */
package org.iroengine.calendar.web;
