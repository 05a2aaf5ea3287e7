package org.iroengine.care;

/**
 * What was written of a corrected start.
 *
 * @param becameLookedAfterAt a date, or a date and time
 * @param reason why it is corrected
 * @param fingerprint what the preview carried
 */
public record CorrectedStart(String becameLookedAfterAt, String reason, String fingerprint) {

}
