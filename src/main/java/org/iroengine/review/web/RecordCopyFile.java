package org.iroengine.review.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.review.Distributions;
import org.iroengine.review.ReviewRecords;

/** The copy of a record as a file to print or to send by secure mail. */
@RestController
class RecordCopyFile {

	private final Distributions distributions;

	private final ReviewRecords records;

	RecordCopyFile(Distributions distributions, ReviewRecords records) {
		this.distributions = distributions;
		this.records = records;
	}

	/** Of a copy that is withheld nothing is handed out. */
	@GetMapping("/distribution/copies/{id}/record.pdf")
	@PreAuthorize("hasAuthority('business-support')")
	ResponseEntity<byte[]> file(@PathVariable long id) {
		return this.distributions.printable(id)
			.map((copy) -> ResponseEntity.ok()
				.contentType(MediaType.APPLICATION_PDF)
				.header("Content-Disposition", "inline; filename=\"record-%d.pdf\"".formatted(id))
				.header("Cache-Control", "no-store")
				.body(this.records.pdf(copy.reviewId(), copy.version())))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
