/** The process engine's wiring; it names no capability. */
package org.iroengine.engine;
