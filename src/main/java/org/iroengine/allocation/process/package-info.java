/** The process that allocates an IRO, where the capability meets the engine. */
package org.iroengine.allocation.process;
