package org.iroengine.dispute.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.dispute.DisputeFiles;
import org.iroengine.dispute.DisputeIro;
import org.iroengine.dispute.DisputeTracker;
import org.iroengine.dispute.Disputes;
import org.iroengine.dispute.Raised;
import org.iroengine.dispute.WrittenDispute;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.Problems;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.StorableText;

/** {@code /api/disputes}: disputes are raised and looked up. */
@RestController
@RequestMapping(DisputeCalls.PATH)
class DisputeCalls {

	static final String PATH = "/api/disputes";

	private final Disputes disputes;

	private final DisputeFiles files;

	private final DisputeTracker tracker;

	private final DisputeIro iro;

	private final ChildAccess access;

	DisputeCalls(Disputes disputes, DisputeFiles files, DisputeTracker tracker, DisputeIro iro, ChildAccess access) {
		this.disputes = disputes;
		this.files = files;
		this.tracker = tracker;
		this.iro = iro;
		this.access = access;
	}

	@PostMapping
	@PreAuthorize("hasAnyAuthority('iro', 'iro-manager')")
	ResponseEntity<?> raise(@RequestBody WrittenDispute written) {
		String child = written.childRef();
		if (!isStorable(written)) {
			return refused(List.of(new Fault("concern", "Leave out the character with the code 0.")));
		}
		if (child != null && !this.iro.isMe(child) && !this.access.mayRead(child)) {
			return Problems.noSuchChild(child);
		}
		Raised raised = this.disputes.raise(written);
		if (raised instanceof Raised.Done done) {
			String reference = done.dispute().reference();
			return ResponseEntity.created(URI.create(PATH + "/" + reference))
				.body(this.files.find(reference).map(DisputeBody::of).orElseThrow());
		}
		return (raised instanceof Raised.Refused refused) ? refused(refused.faults())
				: Problems.of(HttpStatus.FORBIDDEN, ((Raised.NotYours) raised).advice());
	}

	/** Those of which the caller may know, without a word of what they are about. */
	@GetMapping
	@PreAuthorize(DisputeReaders.OF_LISTS)
	ResponseEntity<?> list(@RequestParam Map<String, String> asked) {
		WrittenFilter filter = WrittenFilter.of(asked);
		return filter.faults().isEmpty() ? ResponseEntity.ok(this.tracker.list(filter.filter())) : Problems
			.of(HttpStatus.BAD_REQUEST, "The list cannot be read; each fault says what to write.", filter.faults());
	}

	@GetMapping("/{reference}")
	@PreAuthorize(DisputeReaders.OF_ONE)
	ResponseEntity<?> look(@PathVariable String reference) {
		return this.files.find(reference)
			.<ResponseEntity<?>>map((file) -> ResponseEntity.ok(DisputeBody.of(file)))
			.orElseGet(() -> Problems.of(HttpStatus.NOT_FOUND,
					"There is no dispute with the reference %s, or you may not see it.".formatted(reference)));
	}

	private static ResponseEntity<?> refused(List<Fault> faults) {
		return Problems.of(HttpStatus.BAD_REQUEST, "The dispute was not raised. Mend every fault and send it again.",
				faults);
	}

	private static boolean isStorable(WrittenDispute written) {
		return Stream
			.of(written.childRef(), written.reason(), written.category(), written.concern(), written.requested(),
					written.childsWishes(), written.impact(), written.levelReason(), written.reviewRef(),
					written.challenged(), written.team())
			.allMatch(StorableText::isStorable);
	}

}
