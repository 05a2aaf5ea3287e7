package org.iroengine.correspondence;

/** Where a letter stands on its way. */
public enum LetterState {

	/** In the outbox; the relay will try, and try again. */
	WAITING,

	/** Accepted by the mail server. */
	SENT,

	/** Cannot be delivered as it is; a person decides what becomes of it. */
	PARKED,

	/** Delivered another way, or no longer wanted. */
	WITHDRAWN

}
