package org.iroengine.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.Care;
import org.iroengine.care.Child;
import org.iroengine.review.StopCalls;
import org.iroengine.review.StopKind;
import org.iroengine.review.Stops;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;

/** {@code /children/{ref}/stop}: nothing unsent about the child leaves, until lifted. */
@Controller
@RequestMapping("/children/{childRef}/stop")
@PreAuthorize("hasAnyAuthority('iro-manager', 'business-support')")
class StopPage {

	private final Stops stops;

	private final StopCalls calls;

	private final Care care;

	private final Clock clock;

	StopPage(Stops stops, StopCalls calls, Care care, Clock clock) {
		this.stops = stops;
		this.calls = calls;
		this.care = care;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String childRef, Model page) {
		return show(found(childRef), WrittenStop.NOTHING, List.of(), page);
	}

	@PostMapping
	String record(@PathVariable String childRef, @ModelAttribute WrittenStop typed, Model page, RedirectAttributes next,
			HttpServletResponse answer) {
		Child child = found(childRef);
		List<Fault> faults = typed.faults(LondonTime.date(this.clock.instant()));
		if (!faults.isEmpty()) {
			return refused(child, typed, faults, page, answer);
		}
		this.stops.record(childRef, StopKind.valueOf(typed.kind()), typed.reason(), LocalDate.parse(typed.from()));
		next.addFlashAttribute("notice", "From now on nothing unsent about %s leaves.".formatted(childRef));
		return "redirect:/children/{childRef}/stop";
	}

	@PostMapping("/lift")
	String lift(@PathVariable String childRef, @RequestParam long id, @RequestParam(defaultValue = "") String because,
			Model page, RedirectAttributes next, HttpServletResponse answer) {
		Child child = found(childRef);
		if (!WrittenStop.isText(because)) {
			return refused(child, WrittenStop.NOTHING,
					List.of(new Fault("because-" + id, "Say why letters may leave again, in at most 500 characters.")),
					page, answer);
		}
		boolean lifted = this.stops.lift(id, childRef, because);
		next.addFlashAttribute("notice",
				lifted ? "It is lifted. What was kept back does not go by itself." : "It was lifted already.");
		return "redirect:/children/{childRef}/stop";
	}

	private String refused(Child child, WrittenStop typed, List<Fault> faults, Model page, HttpServletResponse answer) {
		answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return show(child, typed, faults, page);
	}

	private String show(Child child, WrittenStop typed, List<Fault> faults, Model page) {
		List<ShownStop> all = this.stops.of(child.childRef())
			.stream()
			.map((stop) -> new ShownStop(stop, this.calls.of(stop.id())))
			.toList();
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("childRef", child.childRef())
			.addAttribute("label", child.label())
			.addAttribute("kinds", StopKind.values())
			.addAttribute("all", all)
			.addAttribute("typed", typed)
			.addAttribute("faults", faults);
		return "stop";
	}

	private Child found(String childRef) {
		return this.care.child(childRef).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
