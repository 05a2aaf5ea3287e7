package org.iroengine.review;

import java.time.LocalDate;

/**
 * What the IRO found between two reviews.
 *
 * @param doneOn a local date in London
 * @param decisions how many of the last review's decisions are carried out: {@code all},
 * {@code some} or {@code none}
 * @param socialWorker {@code spoken} or {@code not-reached}
 * @param file {@code read} or {@code not-read}
 * @param note what was found
 * @param progress {@code on-track} or {@code concern}
 * @param concern what the concern is; null where progress is on track
 */
public record MidpointNote(LocalDate doneOn, String decisions, String socialWorker, String file, String note,
		String progress, String concern) {

}
