package org.iroengine.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.iroengine.care.GoLive;

/** {@code /moving-in/go-live}: the day from which the service runs live is set. */
@Controller
class GoLivePages {

	private final GoLive goLive;

	private final MovingIn movingIn;

	GoLivePages(GoLive goLive, MovingIn movingIn) {
		this.goLive = goLive;
		this.movingIn = movingIn;
	}

	@PostMapping("/moving-in/go-live")
	@PreAuthorize("hasAnyAuthority('admin', 'iro-manager')")
	String set(@RequestParam(defaultValue = "") String day, Model page, HttpServletResponse answer) {
		Optional<LocalDate> read = this.goLive.read(day);
		if (read.isPresent() && this.goLive.set(read.get())) {
			return "redirect:/moving-in";
		}
		page.addAttribute("day", day);
		answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return this.movingIn.page(page, List.of(), read.isEmpty() ? GoLive.ADVICE : "The go-live day is set already.");
	}

}
