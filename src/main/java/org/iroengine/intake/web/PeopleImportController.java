package org.iroengine.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

import org.iroengine.intake.PeopleImport;
import org.iroengine.intake.PeopleImported;
import org.iroengine.web.Problems;

/** {@code /api/imports/people}: a council's people, teams and lines as files. */
@RestController
class PeopleImportController {

	private final PeopleImport people;

	PeopleImportController(PeopleImport people) {
		this.people = people;
	}

	@PostMapping("/api/imports/people")
	@PreAuthorize("hasAnyAuthority('admin', 'iro-manager')")
	ResponseEntity<?> take(HttpServletRequest request) {
		Map<String, List<MultipartFile>> parts = (request instanceof MultipartRequest multipart)
				? multipart.getMultiFileMap() : Map.of();
		List<Problems.Fault> faults = parts.entrySet().stream().flatMap((part) -> faults(part).stream()).toList();
		if (parts.isEmpty() || !faults.isEmpty()) {
			return Problems.of(HttpStatus.BAD_REQUEST,
					"Send multipart/form-data with a file in each of one or more of these parts: %s."
						.formatted(String.join(", ", PeopleImport.parts())),
					faults);
		}
		Map<String, byte[]> contents = new HashMap<>();
		parts.forEach((part, files) -> contents.put(part, bytes(files.get(0))));
		return answer(this.people.take(contents));
	}

	private static ResponseEntity<?> answer(PeopleImported imported) {
		if (imported instanceof PeopleImported.Refused refused) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY,
					"Nothing was taken in. Mend every fault and send the files again.");
			problem.setProperty("faults", refused.faults());
			return ResponseEntity.unprocessableEntity().body(problem);
		}
		return ResponseEntity.ok(imported);
	}

	private static List<Problems.Fault> faults(Map.Entry<String, List<MultipartFile>> part) {
		if (!PeopleImport.knows(part.getKey())) {
			return List.of(new Problems.Fault(part.getKey(), "There is no such part. Leave it out."));
		}
		return (part.getValue().size() == 1) ? List.of()
				: List.of(new Problems.Fault(part.getKey(), "The part is there more than once. Send one file."));
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
