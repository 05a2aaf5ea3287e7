package org.iroengine.correspondence.web;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.correspondence.LetterReader;
import org.iroengine.correspondence.Letters;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.Problems;

/** Lists letters: one's own, or all for those who look after them. */
@RestController
class LetterController {

	private final Letters letters;

	private final ObjectProvider<ChildAccess> children;

	LetterController(Letters letters, ObjectProvider<ChildAccess> children) {
		this.letters = letters;
		this.children = children;
	}

	@GetMapping("/api/letters")
	ResponseEntity<Object> list(@RequestParam MultiValueMap<String, String> given) {
		LetterParameters parameters = new LetterParameters(given);
		if (!parameters.faults().isEmpty()) {
			return Problems.of(HttpStatus.BAD_REQUEST, "The letters cannot be listed as asked.", parameters.faults());
		}
		LetterReader reader = LetterReader.current();
		List<LetterView> found = find(parameters, reader);
		return hidden(parameters.child(), reader, found) ? Problems.noSuchChild(parameters.child())
				: ResponseEntity.ok(found);
	}

	private List<LetterView> find(LetterParameters parameters, LetterReader reader) {
		return this.letters.list(parameters.filter(reader.onlyTo()))
			.stream()
			.map((letter) -> LetterView.of(letter, reader.seesAddresses()))
			.toList();
	}

	/**
	 * A child one may not read about answers as one that does not exist, unless one has a
	 * letter about it.
	 */
	private boolean hidden(String child, LetterReader reader, List<LetterView> found) {
		Optional<ChildAccess> access = Optional.ofNullable(this.children.getIfAvailable());
		if (child == null || access.isEmpty() || !found.isEmpty()) {
			return false;
		}
		return !access.get().exists(child) || !(reader.seesAll() || access.get().mayRead(child));
	}

}
