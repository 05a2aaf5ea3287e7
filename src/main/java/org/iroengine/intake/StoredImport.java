package org.iroengine.intake;

import java.time.Instant;

/**
 * Files that a council handed over, with what became of them.
 *
 * @param kind what the files were, such as {@code ssda903}
 * @param runId the run that follows the records
 */
public record StoredImport(long id, String kind, Instant at, String by, long runId, ImportReport report) {

}
