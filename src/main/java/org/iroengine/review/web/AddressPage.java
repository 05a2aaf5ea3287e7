package org.iroengine.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.calendar.WrittenDate;
import org.iroengine.engine.TaskPages;
import org.iroengine.review.Addresses;
import org.iroengine.review.AskedOf;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.StorableText;
import org.iroengine.web.UserGroup;

/** {@code /address}: the social worker settles the address of somebody, from a task. */
@Controller
@RequestMapping("/address")
@PreAuthorize(CaseLine.ANYBODY + " or hasAuthority('business-support')")
class AddressPage {

	private static final int LONGEST = 500;

	private final Addresses addresses;

	private final TaskPages tasks;

	AddressPage(Addresses addresses, TaskPages tasks) {
		this.addresses = addresses;
		this.tasks = tasks;
	}

	/**
	 * What is written.
	 *
	 * @param answer {@code reach} or {@code nothing}
	 */
	record Written(String answer, String mail, String address, String because, String until) {

		boolean reaches() {
			return "reach".equals(this.answer);
		}

		static String orNull(String text) {
			return (text == null || text.isBlank()) ? null : text.strip();
		}

		Optional<LocalDate> lookedAtAgain() {
			return Optional.ofNullable(orNull(this.until)).flatMap(WrittenDate::read);
		}

	}

	@GetMapping
	ModelAndView show(@RequestParam(required = false) String taskId) {
		return page(taskId, new Written(null, null, null, null, null), List.of());
	}

	/** Where nobody answers for the child, business support finds the task. */
	@PostMapping("/claim")
	ModelAndView claim(@RequestParam String taskId) {
		this.tasks.claim(taskId, Addresses.PROCESS);
		return new ModelAndView("redirect:/address").addObject("taskId", taskId);
	}

	@PostMapping
	ModelAndView settle(@RequestParam String taskId, @ModelAttribute Written written, RedirectAttributes next) {
		Optional<Long> who = participant(taskId);
		List<Fault> faults = faults(written);
		if (who.isEmpty() || !faults.isEmpty()) {
			return page(taskId, written, faults);
		}
		if (written.reaches()) {
			this.addresses.reach(who.get(), Written.orNull(written.mail()), Written.orNull(written.address()));
		}
		else {
			this.addresses.keepAway(who.get(), written.because().strip(), written.lookedAtAgain().orElse(null));
		}
		this.tasks.complete(taskId, Addresses.PROCESS);
		next.addFlashAttribute("notice", "It is settled. Thank you.");
		boolean support = CurrentUser.groups().contains(UserGroup.BUSINESS_SUPPORT.id());
		return new ModelAndView("redirect:" + (support ? "/address" : AskedOf.PATH));
	}

	private List<Fault> faults(Written written) {
		List<Fault> faults = new ArrayList<>();
		String mail = Written.orNull(written.mail());
		if (written.reaches()) {
			check(mail != null || Written.orNull(written.address()) != null, "mail",
					"Give a mail address or an address.", faults);
			check(mail == null || mail.matches("[^\\s@<>]+@[^\\s@<>]+"), "mail",
					"Write one mail address, such as name@home.example.", faults);
			check(isShort(mail) && isShort(written.address()), "address",
					"Write each in at most %d characters.".formatted(LONGEST), faults);
		}
		else if ("nothing".equals(written.answer())) {
			String because = Written.orNull(written.because());
			check(because != null && isShort(because), "because",
					"Say why nothing is sent, in at most %d characters.".formatted(LONGEST), faults);
			check(Written.orNull(written.until()) == null || written.lookedAtAgain().isPresent(), "until",
					"Write the day as 27/03/2026, or leave it out.", faults);
		}
		else {
			faults.add(new Fault("reach", "Say whether this person can be reached, or that nothing is sent."));
		}
		return faults;
	}

	private static boolean isShort(String text) {
		return text == null || text.length() <= LONGEST && StorableText.isStorable(text);
	}

	private static void check(boolean right, String field, String advice, List<Fault> faults) {
		if (!right) {
			faults.add(new Fault(field, advice));
		}
	}

	private Optional<Long> participant(String taskId) {
		return this.tasks.number(taskId, Addresses.PROCESS, Addresses.PARTICIPANT_ID);
	}

	private ModelAndView page(String taskId, Written written, List<Fault> faults) {
		Optional<Long> who = participant(taskId);
		ModelAndView page = who.isEmpty() ? new ModelAndView("task")
				: new ModelAndView("address").addObject("who", this.addresses.who(who.get()))
					.addObject("unsafe", this.addresses.doubt(who.get()) == Addresses.Doubt.UNSAFE);
		page.addObject("task", this.tasks.open(taskId, Addresses.PROCESS))
			.addObject("view", new TaskView(taskId))
			.addObject("path", "/address")
			.addObject("user", CurrentUser.name())
			.addObject("title", "Settle an address")
			.addObject("written", written)
			.addObject("faults", faults);
		page.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
		return page;
	}

	/** Which task the page belongs to. */
	record TaskView(String taskId) {
	}

}
