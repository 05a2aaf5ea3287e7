/**
 * Long work on many things, one short transaction for each: what is done stays done,
 * whatever stops it, and what is left shows.
 */
package org.iroengine.run;
