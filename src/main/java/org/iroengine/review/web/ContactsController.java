package org.iroengine.review.web;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.care.Care;
import org.iroengine.review.Contact;
import org.iroengine.review.ContactWay;
import org.iroengine.review.Contacts;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/**
 * {@code /children/{ref}/contacts}: the IRO records visits and calls. Somebody else's
 * child is not found here.
 */
@Controller
@RequestMapping("/children/{childRef}/contacts")
@PreAuthorize("hasAnyAuthority('iro', 'iro-manager')")
class ContactsController {

	private final Contacts contacts;

	private final Care care;

	private final ChildAccess access;

	ContactsController(Contacts contacts, Care care, ChildAccess access) {
		this.contacts = contacts;
		this.care = care;
		this.access = access;
	}

	/** What was typed. */
	record Typed(String way, String on, String alone, String note) {

		Contact contact() {
			ContactWay chosen = Arrays.stream(ContactWay.values())
				.filter((one) -> one.name().equals(this.way))
				.findFirst()
				.orElse(null);
			return new Contact(chosen, (this.on != null) ? WrittenDate.read(this.on.strip()).orElse(null) : null,
					"yes".equals(this.alone), (this.note == null || this.note.isBlank()) ? null : this.note.strip(),
					null);
		}

	}

	@GetMapping
	ModelAndView show(@PathVariable String childRef) {
		return page(childRef, new Typed(null, null, null, null), List.of());
	}

	@PostMapping
	ModelAndView record(@PathVariable String childRef, @ModelAttribute Typed typed, RedirectAttributes next) {
		check(childRef);
		List<Fault> faults = this.contacts.record(childRef, typed.contact());
		if (faults.isEmpty()) {
			next.addFlashAttribute("notice", "The contact is recorded.");
			return new ModelAndView("redirect:/children/{childRef}/contacts");
		}
		ModelAndView refused = page(childRef, typed, faults);
		refused.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
		return refused;
	}

	private ModelAndView page(String childRef, Typed typed, List<Fault> faults) {
		check(childRef);
		return new ModelAndView("contacts").addObject("user", CurrentUser.name())
			.addObject("childRef", childRef)
			.addObject("child", this.care.child(childRef).orElseThrow().label())
			.addObject("contacts", this.contacts.of(childRef))
			.addObject("ways", ContactWay.values())
			.addObject("typed", typed)
			.addObject("faults", faults);
	}

	private void check(String childRef) {
		if (!this.access.exists(childRef) || !this.access.mayRead(childRef)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
