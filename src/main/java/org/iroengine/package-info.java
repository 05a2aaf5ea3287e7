/**
 * The engine that keeps the dates of children in care; one package for each capability.
 */
package org.iroengine;
