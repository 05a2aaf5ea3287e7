/**
 * Giving a child in care an Independent Reviewing Officer: who may be, who should be, who
 * is.
 */
package org.iroengine.allocation;
