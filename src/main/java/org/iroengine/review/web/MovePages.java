package org.iroengine.review.web;

import java.time.LocalDateTime;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.calendar.LondonTime;
import org.iroengine.review.Booking;
import org.iroengine.review.BookingFault;
import org.iroengine.review.BookingView;
import org.iroengine.review.BookingViews;
import org.iroengine.review.Bookings;
import org.iroengine.review.Meeting;
import org.iroengine.review.MeetingState;
import org.iroengine.review.VenueCategory;
import org.iroengine.review.WrittenBooking;
import org.iroengine.web.ChildAccess;
import org.iroengine.web.CurrentUser;

/** Gives a booked meeting another date or place; what counts back from it follows. */
@Controller
@RequestMapping("/reviews/{meetingId}/move")
@PreAuthorize("hasAnyAuthority('iro', 'iro-manager', 'business-support')")
class MovePages {

	private final Bookings bookings;

	private final BookingViews views;

	private final ChildAccess access;

	MovePages(Bookings bookings, BookingViews views, ChildAccess access) {
		this.bookings = bookings;
		this.views = views;
		this.access = access;
	}

	/**
	 * What was typed.
	 *
	 * @param offer a date that was offered, {@value BookingViews#OTHER}, or null
	 * @param withSiblings {@code yes} where the brothers and sisters come along
	 */
	record Typed(String offer, String day, String time, Long minutes, String venueCategory, String venue,
			String lateBecause, String awayBecause, String withSiblings) {

		static Typed of(Booking booking) {
			LocalDateTime local = LocalDateTime.ofInstant(booking.startsAt(), LondonTime.ZONE);
			return new Typed(BookingViews.OTHER, local.toLocalDate().toString(), local.toLocalTime().toString(),
					(long) booking.minutes(), booking.category().name(), booking.venue(), booking.lateBecause(), null,
					null);
		}

		WrittenBooking written() {
			boolean other = this.offer == null || this.offer.equals(BookingViews.OTHER);
			return new WrittenBooking(other ? this.day : this.offer, this.time, this.minutes, this.venueCategory,
					this.venue, this.lateBecause, this.awayBecause, "yes".equals(this.withSiblings));
		}
	}

	@GetMapping
	String show(@PathVariable long meetingId, Model page) {
		Meeting booked = found(meetingId);
		return show(booked, Typed.of(booked.booking()), List.of(), page);
	}

	@PostMapping
	String move(@PathVariable long meetingId, @ModelAttribute Typed typed, Model page, RedirectAttributes next,
			HttpServletResponse response) {
		Meeting booked = found(meetingId);
		List<BookingFault> faults = this.bookings.move(meetingId, typed.written());
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return show(booked, typed, faults, page);
		}
		next.addFlashAttribute("notice",
				typed.written().withSiblings()
						? "The meetings are moved, one for all; dates, tasks and timers before them moved with them."
						: "The meeting is moved; dates, tasks and timers before it moved with it.");
		return "redirect:/reviews/%d/move".formatted(meetingId);
	}

	private Meeting found(long meetingId) {
		return this.bookings.find(meetingId)
			.filter((meeting) -> meeting.state() == MeetingState.BOOKED && this.access.mayRead(meeting.childRef()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String show(Meeting booked, Typed typed, List<BookingFault> faults, Model page) {
		BookingView view = this.views.of(booked.id());
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("meetingId", booked.id())
			.addAttribute("childRef", booked.childRef())
			.addAttribute("now", LondonTime.spoken(booked.startsAt()))
			.addAttribute("view", view)
			.addAttribute("typed", typed)
			.addAttribute("categories", VenueCategory.values())
			.addAttribute("faults", faults);
		return "move-meeting";
	}

}
