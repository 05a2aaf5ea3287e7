package org.iroengine.intake.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import org.iroengine.intake.Imports;
import org.iroengine.intake.StoredImport;
import org.iroengine.run.Runs;

/** {@code /moving-in/returns/{id}}: what became of a return, child by child. */
@Controller
@RequestMapping("/moving-in/returns/{id}")
@PreAuthorize("hasAnyAuthority('business-support', 'iro-manager')")
class ReturnPages {

	private final MovingIn movingIn;

	private final Imports imports;

	private final Runs runs;

	ReturnPages(MovingIn movingIn, Imports imports, Runs runs) {
		this.movingIn = movingIn;
		this.imports = imports;
		this.runs = runs;
	}

	@GetMapping
	String show(@PathVariable long id, Model page) {
		StoredImport stored = stored(id);
		page.addAttribute("id", id);
		page.addAttribute("run", this.runs.find(stored.runId()).orElseThrow());
		page.addAttribute("leftovers", this.runs.leftovers(stored.runId()));
		return this.movingIn.taken(page, stored.report());
	}

	@PostMapping("/try-again")
	String tryAgain(@PathVariable long id) {
		this.runs.tryAgain(stored(id).runId());
		return "redirect:/moving-in/returns/" + id;
	}

	private StoredImport stored(long id) {
		Optional<StoredImport> stored = this.imports.find(id);
		return stored.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
