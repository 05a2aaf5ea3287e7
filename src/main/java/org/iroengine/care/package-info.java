/**
 * Children looked after, their periods of care, and the news of how these begin and end.
 */
package org.iroengine.care;
