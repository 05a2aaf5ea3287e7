/**
 * Reviews of children looked after: when each is due, and how it is convened, held,
 * recorded and told.
 */
package org.iroengine.review;
