/** The processes of reviews. */
package org.iroengine.review.process;
