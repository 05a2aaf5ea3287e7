package org.iroengine.reporting.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.reporting.Timelines;
import org.iroengine.web.Problems;

/** The timeline of a child whom the signed-in user may read about. */
@RestController
class TimelineController {

	private final Timelines timelines;

	TimelineController(Timelines timelines) {
		this.timelines = timelines;
	}

	@GetMapping("/api/children/{childRef}/timeline")
	ResponseEntity<?> of(@PathVariable String childRef) {
		return this.timelines.of(childRef)
			.<ResponseEntity<?>>map(ResponseEntity::ok)
			.orElseGet(() -> Problems.noSuchChild(childRef));
	}

}
