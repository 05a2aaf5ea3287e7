/** The engine as the load of the invented authority needs it. */
package org.iroengine.demonstration.process;
