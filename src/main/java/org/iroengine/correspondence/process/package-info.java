/**
 * The process of a letter that mail could not deliver, where the capability meets the
 * engine.
 */
package org.iroengine.correspondence.process;
