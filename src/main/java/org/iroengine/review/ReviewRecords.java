package org.iroengine.review;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.policy.Policy;

/** The records of reviews, in a copy for each reader. */
@Component
@Transactional(readOnly = true)
public class ReviewRecords {

	private final EditionTable editions;

	private final Participants participants;

	private final RecordTemplate template;

	ReviewRecords(EditionTable editions, Participants participants, Policy policy) {
		this.editions = editions;
		this.participants = participants;
		this.template = new RecordTemplate(policy.file(RecordTemplate.PATH).orElseThrow().text());
	}

	/** The edition that stands now; empty until the record is finished. */
	public Optional<RecordEdition> of(long reviewId) {
		return all(reviewId).stream().findFirst();
	}

	/** Every edition, the latest first. */
	public List<RecordEdition> all(long reviewId) {
		return this.editions.of(reviewId);
	}

	/**
	 * The record as a page, whole in itself; its edition must be there.
	 * @param version whom the copy is for
	 */
	public String html(long reviewId, RecordVersion version) {
		RecordContent content = this.editions.content(reviewId).orElseThrow();
		RecordEdition edition = of(reviewId).orElseThrow();
		return this.template.html(new RecordWording(content, edition, version.reader(), knowsAddress(version)).facts());
	}

	/**
	 * The record as a PDF; its edition must be there.
	 * @param version whom the copy is for
	 */
	public byte[] pdf(long reviewId, RecordVersion version) {
		return RecordPdf.of(html(reviewId, version));
	}

	private boolean knowsAddress(RecordVersion version) {
		return version.reader() != RecordVersion.Reader.PARTICIPANT
				|| this.participants.get(version.participantId()).knowsPlacement();
	}

}
