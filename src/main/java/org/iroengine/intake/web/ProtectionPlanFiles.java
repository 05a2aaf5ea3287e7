package org.iroengine.intake.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.intake.ProtectionPlanImport;
import org.iroengine.intake.ProtectionPlansImported;
import org.iroengine.web.Problems;

/** Takes the file of child protection plans, from programs and from people. */
@Controller
@PreAuthorize("hasAnyAuthority('iro-manager', 'business-support', 'service-account')")
class ProtectionPlanFiles {

	private final ProtectionPlanImport plans;

	private final ImportAnswers answers;

	private final MovingIn movingIn;

	ProtectionPlanFiles(ProtectionPlanImport plans, ImportAnswers answers, MovingIn movingIn) {
		this.plans = plans;
		this.answers = answers;
		this.movingIn = movingIn;
	}

	@PostMapping("/api/imports/protection-plans")
	ResponseEntity<?> take(@RequestParam(name = ProtectionPlanImport.PART, required = false) MultipartFile file)
			throws IOException {
		if (file == null) {
			return Problems.of(HttpStatus.BAD_REQUEST,
					"Send multipart/form-data with one file in the part %s.".formatted(ProtectionPlanImport.PART));
		}
		ProtectionPlansImported imported = this.plans.take(file.getBytes());
		return (imported instanceof ProtectionPlansImported.Refused refused) ? this.answers.unreadable(refused.faults())
				: ResponseEntity.ok(imported);
	}

	@PostMapping("/moving-in/protection-plans")
	String takeFromPage(@RequestParam(ProtectionPlanImport.PART) MultipartFile file, Model page,
			RedirectAttributes next, HttpServletResponse answer) throws IOException {
		ProtectionPlansImported imported = this.plans.take(file.getBytes());
		if (imported instanceof ProtectionPlansImported.Refused refused) {
			answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return this.movingIn.page(page, refused.faults(),
					"No plan was taken in. Mend every fault and send the file again.");
		}
		next.addFlashAttribute("notice", words((ProtectionPlansImported.Done) imported));
		return "redirect:/moving-in";
	}

	private static String words(ProtectionPlansImported.Done done) {
		return "Taken in. plans: %d added, %d changed, %d unchanged.".formatted(done.plans().added(),
				done.plans().changed(), done.plans().unchanged());
	}

}
