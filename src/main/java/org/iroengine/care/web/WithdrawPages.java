package org.iroengine.care.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.iroengine.care.Withdrawal;
import org.iroengine.care.Withdrawals;
import org.iroengine.web.Problems.Fault;

/** The page on which a period of care is withdrawn that was recorded by mistake. */
@Controller
@RequestMapping("/children/{childRef}/withdraw")
@PreAuthorize("hasAnyAuthority('iro-manager', 'business-support')")
class WithdrawPages {

	private final Withdrawals withdrawals;

	private final ChildPage child;

	WithdrawPages(Withdrawals withdrawals, ChildPage child) {
		this.withdrawals = withdrawals;
		this.child = child;
	}

	/** What was typed. */
	record Typed(String reason) {
	}

	@GetMapping
	String form(@PathVariable String childRef, Model page) {
		return show(childRef, new Typed(null), List.of(), page);
	}

	@PostMapping
	String withdraw(@PathVariable String childRef, @ModelAttribute Typed typed, Model page,
			HttpServletResponse response) {
		show(childRef, typed, List.of(), page);
		Withdrawal withdrawal = this.withdrawals.withdraw(childRef, typed.reason());
		if (withdrawal instanceof Withdrawal.Refused refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return show(childRef, typed, refused.faults(), page);
		}
		if (withdrawal instanceof Withdrawal.NothingRecorded) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			page.addAttribute("refusal", ChangeWords.NOTHING_RECORDED);
			return "withdraw-period";
		}
		return "redirect:/children/{childRef}/withdraw?withdrawn";
	}

	private String show(String childRef, Typed typed, List<Fault> faults, Model page) {
		this.child.show(page, childRef, typed, faults);
		return "withdraw-period";
	}

}
