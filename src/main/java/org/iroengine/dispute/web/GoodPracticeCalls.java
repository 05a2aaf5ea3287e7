package org.iroengine.dispute.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.dispute.GoodPractice;
import org.iroengine.dispute.GoodPracticeSaved;
import org.iroengine.dispute.GoodPractices;
import org.iroengine.dispute.WrittenGoodPractice;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/** Takes in good practice from case systems, and lists it. */
@RestController
@RequestMapping("/api/good-practice")
class GoodPracticeCalls {

	private final GoodPractices practices;

	GoodPracticeCalls(GoodPractices practices) {
		this.practices = practices;
	}

	/**
	 * Good practice as a program or an officer sends it.
	 *
	 * @param officer who acknowledges it; read from case systems only
	 */
	record Sent(String childRef, String theme, String words, String officer) {

		WrittenGoodPractice written() {
			return new WrittenGoodPractice(this.childRef, this.theme, this.words);
		}
	}

	/** Good practice as it is listed. */
	record Listed(long id, String childRef, String team, String theme, String words, String officer, String insteadOf,
			Instant acknowledgedAt, int replies) {

		static Listed of(GoodPractice good) {
			return new Listed(good.id(), good.childRef(), good.team(), good.theme().id(), good.words(), good.by(),
					good.insteadOf(), good.at(), good.replies());
		}
	}

	@GetMapping
	@PreAuthorize("hasAuthority('service-account') or " + GoodPracticePages.MAY_READ)
	ResponseEntity<?> list(@ModelAttribute GoodPracticeQuery query) {
		return query.faults().isEmpty()
				? ResponseEntity.ok(this.practices.list(query.filter()).stream().map(Listed::of).toList()) : Problems
					.of(HttpStatus.BAD_REQUEST, "Nothing is listed. Mend every fault and ask again.", query.faults());
	}

	@PostMapping
	@PreAuthorize("hasAnyAuthority('iro', 'service-account')")
	ResponseEntity<?> acknowledge(@RequestBody Sent sent) {
		boolean program = CurrentUser.groups().contains(UserGroup.SERVICE_ACCOUNT.id());
		if (program && sent.officer() == null) {
			return refused(List.of(new Fault("officer", "Say which officer acknowledges it, by user id.")));
		}
		GoodPracticeSaved saved = this.practices.acknowledge(sent.written(),
				program ? sent.officer() : CurrentUser.name());
		return (saved instanceof GoodPracticeSaved.Done done)
				? ResponseEntity.created(URI.create("/good-practice/" + done.id()))
					.body(Listed.of(this.practices.get(done.id())))
				: refused(((GoodPracticeSaved.Refused) saved).faults());
	}

	private static ResponseEntity<Object> refused(List<Fault> faults) {
		return Problems.of(HttpStatus.BAD_REQUEST, "Nothing was recorded. Mend every fault and send it again.", faults);
	}

}
