package org.iroengine.care.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.care.GoLive;
import org.iroengine.web.Problems;

/**
 * {@code /api/go-live}: the day from which the service runs live, looked up and set once.
 */
@RestController
@RequestMapping("/api/go-live")
@PreAuthorize("hasAnyAuthority('iro-manager', 'admin')")
class GoLiveController {

	private final GoLive goLive;

	GoLiveController(GoLive goLive) {
		this.goLive = goLive;
	}

	/** The day as it was written. */
	record Written(String day) {
	}

	/**
	 * The day as it stands.
	 *
	 * @param day null while none is set
	 * @param stayLive open periods that began before the day and keep their clocks,
	 * because they were recorded live
	 */
	record Answer(LocalDate day, int stayLive) {
	}

	@GetMapping
	Answer day() {
		return new Answer(this.goLive.day().orElse(null), this.goLive.stayLive());
	}

	@PutMapping
	ResponseEntity<?> set(@RequestBody Written written) {
		Optional<LocalDate> day = this.goLive.read(written.day());
		if (day.isEmpty()) {
			return Problems.of(HttpStatus.BAD_REQUEST, "The go-live day was not set.",
					List.of(new Problems.Fault("day", GoLive.ADVICE)));
		}
		if (this.goLive.set(day.get()) || this.goLive.day().equals(day)) {
			return ResponseEntity.ok(day());
		}
		return Problems.of(HttpStatus.CONFLICT,
				"The go-live day is %s. It is set once, because clocks that run depend on it; nothing was changed."
					.formatted(this.goLive.day().orElseThrow()));
	}

}
