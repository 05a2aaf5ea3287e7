/** The pages and calls of reviews. */
package org.iroengine.review.web;
