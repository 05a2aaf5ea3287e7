package org.iroengine.intake.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import org.iroengine.intake.FileFault;
import org.iroengine.intake.NationalReturn;
import org.iroengine.intake.ReturnOutcome;
import org.iroengine.web.Problems;

/** {@code /api/imports/ssda903}: the national return is handed over. */
@RestController
@RequestMapping("/api/imports/ssda903")
@PreAuthorize("hasAnyAuthority('business-support', 'iro-manager', 'service-account')")
class ReturnController {

	private final NationalReturn nationalReturn;

	private final ImportAnswers answers;

	ReturnController(NationalReturn nationalReturn, ImportAnswers answers) {
		this.nationalReturn = nationalReturn;
		this.answers = answers;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<?> take(@RequestParam MultiValueMap<String, MultipartFile> files,
			@RequestParam(defaultValue = "false") boolean check) throws IOException {
		List<FileFault> doubled = files.keySet()
			.stream()
			.filter((file) -> files.get(file).size() > 1)
			.map((file) -> new FileFault(file, 0, null, "The file is there more than once. Send the right one."))
			.toList();
		return doubled.isEmpty() ? answer(this.nationalReturn.take(contents(files), check), check)
				: this.answers.unreadable(doubled);
	}

	private ResponseEntity<?> answer(ReturnOutcome outcome, boolean check) {
		if (outcome instanceof ReturnOutcome.Unreadable unreadable) {
			return this.answers.unreadable(unreadable.faults());
		}
		if (outcome instanceof ReturnOutcome.Taken taken) {
			return check ? ResponseEntity.ok(ImportedReturn.checked(taken.report()))
					: ResponseEntity.created(URI.create("/api/imports/" + taken.id()))
						.body(this.answers.of(taken.id()).orElseThrow());
		}
		return Problems.of(HttpStatus.CONFLICT, "No go-live day is set, so nobody knows which children have clocks. "
				+ "Set it first with PUT /api/go-live, such as {\"day\": \"2026-12-01\"}.");
	}

	private static Map<String, byte[]> contents(MultiValueMap<String, MultipartFile> files) throws IOException {
		Map<String, byte[]> contents = new TreeMap<>();
		for (Map.Entry<String, MultipartFile> file : files.toSingleValueMap().entrySet()) {
			contents.put(file.getKey(), file.getValue().getBytes());
		}
		return contents;
	}

}
