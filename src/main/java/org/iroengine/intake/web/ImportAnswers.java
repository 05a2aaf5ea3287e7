package org.iroengine.intake.web;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.iroengine.intake.FileFault;
import org.iroengine.intake.Imports;
import org.iroengine.intake.StoredImport;
import org.iroengine.run.Runs;

/** What callers are answered about an import. */
@Component
class ImportAnswers {

	private final Imports imports;

	private final Runs runs;

	ImportAnswers(Imports imports, Runs runs) {
		this.imports = imports;
		this.runs = runs;
	}

	Optional<ImportedReturn> of(long id) {
		return this.imports.find(id).map(this::answer);
	}

	/** A refusal of whole files, with every fault of their form at once. */
	ResponseEntity<Object> unreadable(List<FileFault> faults) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY,
				"The files cannot be read as they are, and nothing was imported. Mend every fault and send them again.");
		problem.setProperty("faults", faults);
		return ResponseEntity.unprocessableEntity().body(problem);
	}

	private ImportedReturn answer(StoredImport stored) {
		return ImportedReturn.of(stored, this.runs.find(stored.runId()).orElseThrow(),
				this.runs.leftovers(stored.runId()));
	}

}
