package org.iroengine.run;

/** No item of the run waits any more; some may have failed. */
public record RunFinished(long runId, String kind) {

}
