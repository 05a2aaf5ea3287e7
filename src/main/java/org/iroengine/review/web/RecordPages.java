package org.iroengine.review.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import org.iroengine.review.RecordVersion;
import org.iroengine.review.Review;
import org.iroengine.review.ReviewRecords;

/**
 * {@code /reviews/{id}/record}: the record as a letter and as a PDF, whole or as the
 * child's copy.
 */
@Controller
@PreAuthorize(ReviewPages.STAFF)
class RecordPages {

	/** The letter has its own look and nothing that runs or is fetched. */
	private static final String ITS_OWN_LOOK = "default-src 'none'; style-src 'unsafe-inline'";

	private final ReviewDoor door;

	private final ReviewRecords records;

	RecordPages(ReviewDoor door, ReviewRecords records) {
		this.door = door;
		this.records = records;
	}

	@GetMapping("/reviews/{id}/record")
	ResponseEntity<byte[]> letter(@PathVariable long id, @RequestParam Optional<String> copy) {
		return answer(MediaType.parseMediaType("text/html;charset=UTF-8"), "inline",
				this.records.html(finished(id), version(copy)).getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/reviews/{id}/record.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable long id, @RequestParam Optional<String> copy) {
		return answer(MediaType.APPLICATION_PDF, "inline; filename=\"review-%d.pdf\"".formatted(id),
				this.records.pdf(finished(id), version(copy)));
	}

	private static ResponseEntity<byte[]> answer(MediaType type, String disposition, byte[] body) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.noStore())
			.header("Content-Security-Policy", ITS_OWN_LOOK)
			.header("Content-Disposition", disposition)
			.body(body);
	}

	/** The same answer where there is no record and where the user may not know. */
	private long finished(long id) {
		return this.door.find(id)
			.map(Review::id)
			.filter((review) -> this.records.of(review).isPresent())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private static RecordVersion version(Optional<String> copy) {
		return copy.filter("child"::equals).isPresent() ? RecordVersion.CHILD : RecordVersion.FILE;
	}

}
