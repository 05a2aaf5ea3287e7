package org.iroengine.people.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.people.Absence;
import org.iroengine.people.Absences;
import org.iroengine.people.People;
import org.iroengine.web.Problems;
import org.iroengine.web.StorableText;

/** {@code /api/people/{id}/absences}: when somebody is away, and who stands in. */
@RestController
@RequestMapping("/api/people/{id}/absences")
@PreAuthorize("hasAnyAuthority('iro-manager', 'business-support', 'admin')")
class AbsenceController {

	private final People people;

	private final Absences absences;

	AbsenceController(People people, Absences absences) {
		this.people = people;
		this.absences = absences;
	}

	/** An absence as a caller writes it; dates as 31/01/2026 or 2026-01-31. */
	record Written(String from, String to, String deputy) {
	}

	@GetMapping
	ResponseEntity<?> list(@PathVariable String id) {
		return this.people.person(id).isEmpty() ? nobody(id) : ResponseEntity.ok(this.absences.of(id));
	}

	@PostMapping
	ResponseEntity<?> add(@PathVariable String id, @RequestBody Written written) {
		if (this.people.person(id).isEmpty()) {
			return nobody(id);
		}
		List<Problems.Fault> faults = new ArrayList<>();
		Optional<LocalDate> from = date("from", written.from(), faults);
		Optional<LocalDate> to = date("to", written.to(), faults);
		if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
			faults.add(new Problems.Fault("to", "The last day lies before the first. Exchange them."));
		}
		checkDeputy(id, written.deputy(), faults);
		if (!faults.isEmpty()) {
			return Problems.of(HttpStatus.BAD_REQUEST, "The absence was not recorded. Mend every fault.", faults);
		}
		Absence absence = new Absence(id, from.orElseThrow(), to.orElseThrow(), written.deputy());
		this.absences.save(absence);
		return ResponseEntity.created(URI.create("/api/people/%s/absences".formatted(id))).body(absence);
	}

	private void checkDeputy(String id, String deputy, List<Problems.Fault> faults) {
		if (id.equals(deputy)) {
			faults.add(new Problems.Fault("deputy", "Nobody stands in for themselves. Name somebody else."));
		}
		else if (deputy != null && !isKnown(deputy)) {
			faults.add(new Problems.Fault("deputy",
					"Nobody with this user name is known. Import the person first, or leave it out."));
		}
	}

	private boolean isKnown(String person) {
		return StorableText.isStorable(person) && this.people.person(person).isPresent();
	}

	private static Optional<LocalDate> date(String field, String text, List<Problems.Fault> faults) {
		Optional<LocalDate> date = (text != null) ? WrittenDate.read(text) : Optional.empty();
		if (date.isEmpty()) {
			faults.add(new Problems.Fault(field, "Write a day that there is, as 31/01/2026 or 2026-01-31."));
		}
		return date;
	}

	private static ResponseEntity<Object> nobody(String id) {
		return Problems.of(HttpStatus.NOT_FOUND, "Nobody with the user name %s is known.".formatted(id));
	}

}
