package org.iroengine.intake.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.intake.FileFault;
import org.iroengine.intake.NationalReturn;
import org.iroengine.intake.PeopleImport;
import org.iroengine.intake.PeopleImported;
import org.iroengine.intake.ReturnOutcome;

/**
 * {@code /moving-in}: the first morning in five steps, by the same operations as the
 * calls of the API.
 */
@Controller
@RequestMapping("/moving-in")
@PreAuthorize("hasAnyAuthority('admin', 'iro-manager', 'business-support')")
class MovingInPages {

	private final MovingIn movingIn;

	private final PeopleImport people;

	private final NationalReturn nationalReturn;

	MovingInPages(MovingIn movingIn, PeopleImport people, NationalReturn nationalReturn) {
		this.movingIn = movingIn;
		this.people = people;
		this.nationalReturn = nationalReturn;
	}

	@GetMapping
	String show(Model page) {
		return this.movingIn.page(page, List.of(), null);
	}

	@PostMapping("/people")
	@PreAuthorize("hasAnyAuthority('admin', 'iro-manager')")
	String takePeople(@RequestParam Map<String, MultipartFile> files, Model page, RedirectAttributes next,
			HttpServletResponse answer) {
		Map<String, byte[]> contents = chosen(files);
		if (contents.isEmpty()) {
			return refuse("No file was chosen", List.of(), page, answer);
		}
		PeopleImported imported = this.people.take(contents);
		if (imported instanceof PeopleImported.Refused refused) {
			return refuse("Nobody was taken in. Mend every fault and send the files again.", refused.faults(), page,
					answer);
		}
		next.addFlashAttribute("notice", words((PeopleImported.Done) imported));
		return "redirect:/moving-in";
	}

	@PostMapping("/return")
	@PreAuthorize("hasAnyAuthority('business-support', 'iro-manager')")
	String takeReturn(@RequestParam Map<String, MultipartFile> files,
			@RequestParam(defaultValue = "false") boolean check, Model page, HttpServletResponse answer) {
		ReturnOutcome outcome = this.nationalReturn.take(chosen(files), check);
		if (outcome instanceof ReturnOutcome.Unreadable unreadable) {
			return refuse("The return cannot be read as it is. Mend every fault and send the files again.",
					unreadable.faults(), page, answer);
		}
		if (outcome instanceof ReturnOutcome.Taken taken) {
			return check ? this.movingIn.checked(page, taken.report()) : "redirect:/moving-in/returns/" + taken.id();
		}
		return refuse("Set the go-live day first.", List.of(), page, answer);
	}

	private String refuse(String refusal, List<FileFault> faults, Model page, HttpServletResponse answer) {
		answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return this.movingIn.page(page, faults, refusal);
	}

	/** A browser sends an empty part for a file that was not chosen. */
	private static Map<String, byte[]> chosen(Map<String, MultipartFile> files) {
		Map<String, byte[]> contents = new TreeMap<>();
		files.values()
			.stream()
			.filter((file) -> !"".equals(file.getOriginalFilename()))
			.forEach((file) -> contents.put(file.getName(), bytes(file)));
		return contents;
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static String words(PeopleImported.Done done) {
		String files = done.files()
			.entrySet()
			.stream()
			.map((file) -> "%s: %d added, %d changed, %d unchanged".formatted(file.getKey(), file.getValue().added(),
					file.getValue().changed(), file.getValue().unchanged()))
			.collect(Collectors.joining("; "));
		return done.left().isEmpty() ? "Taken in. %s.".formatted(files)
				: "Taken in. %s. The contract of %s has ended: they cannot sign in.".formatted(files,
						String.join(", ", done.left()));
	}

}
