package org.iroengine.dispute;

/** Knows whether the responder of a level has been asked for the reply. */
public interface ReplyAsked {

	/** Whether the reply can be given now. */
	boolean isAsked(long levelId);

}
