package org.iroengine.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.intake.Imports;
import org.iroengine.intake.StoredImport;
import org.iroengine.run.Runs;
import org.iroengine.web.Problems;

/** {@code /api/imports/{id}}: what became of an import, and how far its run is. */
@RestController
@RequestMapping("/api/imports/{id}")
@PreAuthorize("hasAnyAuthority('business-support', 'iro-manager', 'service-account')")
class ImportController {

	private final Imports imports;

	private final Runs runs;

	private final ImportAnswers answers;

	ImportController(Imports imports, Runs runs, ImportAnswers answers) {
		this.imports = imports;
		this.runs = runs;
		this.answers = answers;
	}

	@GetMapping
	ResponseEntity<?> look(@PathVariable long id) {
		return this.answers.of(id).<ResponseEntity<?>>map(ResponseEntity::ok).orElseGet(ImportController::missing);
	}

	@PostMapping("/try-again")
	ResponseEntity<?> tryAgain(@PathVariable long id) {
		this.imports.find(id).ifPresent((stored) -> this.runs.tryAgain(stored.runId()));
		return look(id);
	}

	@GetMapping("/report.csv")
	ResponseEntity<?> report(@PathVariable long id) {
		Optional<StoredImport> stored = this.imports.find(id);
		if (stored.isEmpty()) {
			return missing();
		}
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-%d-report.csv\"".formatted(id))
			.body(ReportFile.write(stored.get().report().lines()));
	}

	private static ResponseEntity<Object> missing() {
		return Problems.of(HttpStatus.NOT_FOUND, "There is no import with this number.");
	}

}
