/** Few tests that follow a child through the whole product, on real parts. */
package org.iroengine.scenario;
