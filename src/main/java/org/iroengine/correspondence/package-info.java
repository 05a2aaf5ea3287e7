/**
 * Letters: written in the transaction of the business that causes them, kept in an
 * outbox, and sent by a relay that loses none.
 */
package org.iroengine.correspondence;
