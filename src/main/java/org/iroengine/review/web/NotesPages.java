package org.iroengine.review.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.review.PrivateNote;
import org.iroengine.review.PrivateNotes;
import org.iroengine.review.Reply;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** {@code /children/{ref}/notes}: the private notes of a child's IRO. */
@Controller
@RequestMapping("/children/{childRef}/notes")
@PreAuthorize("hasAnyAuthority('iro', 'iro-manager')")
class NotesPages {

	private final PrivateNotes notes;

	private final Care care;

	NotesPages(PrivateNotes notes, Care care) {
		this.notes = notes;
		this.care = care;
	}

	/**
	 * A note as the page shows it.
	 *
	 * @param when and who wrote it
	 */
	record Shown(String when, String words) {

		static Shown of(PrivateNote note) {
			return new Shown("%s, %s".formatted(LondonTime.spoken(note.writtenAt()), note.writtenBy()), note.words());
		}

	}

	@GetMapping
	ModelAndView show(@PathVariable String childRef) {
		return page(childRef, "", List.of());
	}

	@PostMapping
	ModelAndView add(@PathVariable String childRef, @RequestParam(defaultValue = "") String words) {
		refuseUnless(this.notes.mayWrite(childRef));
		String typed = words.replace("\0", "").strip();
		List<Fault> faults = Reply.words(typed, "Write the note").stream().toList();
		if (!faults.isEmpty()) {
			return ReviewTasks.refused(page(childRef, words, faults));
		}
		this.notes.add(childRef, typed);
		return new ModelAndView("redirect:/children/{childRef}/notes");
	}

	private ModelAndView page(String childRef, String typed, List<Fault> faults) {
		refuseUnless(this.notes.mayRead(childRef));
		Child child = this.care.child(childRef).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return new ModelAndView("private-notes").addObject("user", CurrentUser.name())
			.addObject("child", child.label())
			.addObject("childRef", childRef)
			.addObject("notes", this.notes.read(childRef).stream().map(Shown::of).toList())
			.addObject("mayWrite", this.notes.mayWrite(childRef))
			.addObject("typed", typed)
			.addObject("faults", faults);
	}

	/** The same answer whether there is no such child or the user may not know. */
	private static void refuseUnless(boolean allowed) {
		if (!allowed) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
