package org.iroengine.intake.web;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.intake.PasswordLinks;
import org.iroengine.intake.PasswordSending;
import org.iroengine.web.Problems;

/** {@code /api/people/…/password-link}: sends people links to set their password. */
@RestController
@RequestMapping("/api/people")
@PreAuthorize("hasAuthority('admin')")
class PasswordLinkController {

	private final PasswordLinks links;

	PasswordLinkController(PasswordLinks links) {
		this.links = links;
	}

	/** Who was sent a link, and who was not with the reason. */
	record All(List<PasswordSending> sent, List<PasswordSending> refused) {
	}

	@PostMapping("/{id}/password-link")
	ResponseEntity<?> sendTo(@PathVariable String id) {
		Optional<PasswordSending> sending = this.links.send(id);
		if (sending.isEmpty()) {
			return Problems.of(HttpStatus.NOT_FOUND, "Nobody with the user name %s is known.".formatted(id));
		}
		return (sending.get() instanceof PasswordSending.Refused refused)
				? Problems.of(HttpStatus.CONFLICT, "No link was sent to %s. %s".formatted(id, refused.reason()))
				: ResponseEntity.ok(sending.get());
	}

	@PostMapping("/password-links")
	All sendToAll() {
		List<PasswordSending> all = this.links.sendToAll();
		return new All(all.stream().filter(PasswordSending.Sent.class::isInstance).toList(),
				all.stream().filter(PasswordSending.Refused.class::isInstance).toList());
	}

}
