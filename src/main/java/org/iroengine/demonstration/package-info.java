/**
 * What the embedded start brings along so that the product can be tried on one machine.
 */
package org.iroengine.demonstration;
