/**
 * The processes of disputes and their tables; the only part of the module that sees the
 * engine.
 */
package org.iroengine.dispute.process;
