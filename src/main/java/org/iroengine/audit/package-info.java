/** The append-only record of who changed what, when and why. */
package org.iroengine.audit;
