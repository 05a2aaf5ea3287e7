/** What waits for whom, what is late, and how the product itself stands. */
package org.iroengine.reporting;
