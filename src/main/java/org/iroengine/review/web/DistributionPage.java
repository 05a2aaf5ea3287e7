package org.iroengine.review.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.iroengine.review.CopyChannel;
import org.iroengine.review.RecordsToDistribute;
import org.iroengine.review.WaitingRecord;
import org.iroengine.review.WaitingRecords;
import org.iroengine.review.WithheldReason;
import org.iroengine.review.WrittenCopy;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.Problems.Fault;
import org.iroengine.web.UserGroup;

/**
 * {@code /distribution}: all records that wait, exceptions first; many copies are settled
 * at a press.
 */
@Controller
@RequestMapping(DistributionPage.PATH)
class DistributionPage {

	static final String PATH = "/distribution";

	/** More would make a page that nobody reads; the others follow. */
	private static final int AT_ONCE = 20;

	private final WaitingRecords waiting;

	private final RecordsToDistribute records;

	DistributionPage(WaitingRecords waiting, RecordsToDistribute records) {
		this.waiting = waiting;
		this.records = records;
	}

	@GetMapping
	@PreAuthorize("hasAnyAuthority('business-support', 'iro-manager')")
	String show(Model page) {
		return show(page, DistributionForm.empty(), List.of());
	}

	@PostMapping
	@PreAuthorize("hasAuthority('business-support')")
	String settle(@RequestParam MultiValueMap<String, String> fields, Model page, RedirectAttributes next,
			HttpServletResponse answer) {
		DistributionForm form = new DistributionForm(fields);
		Map<Long, WrittenCopy> copies = form.copies();
		List<Fault> faults = copies.isEmpty()
				? List.of(new Fault("records",
						"Nothing is chosen. Choose for at least one person how the copy goes or why it is withheld."))
				: this.records.settle(copies, form.late());
		if (!faults.isEmpty()) {
			answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return show(page, form, faults);
		}
		next.addFlashAttribute("notice",
				(copies.size() == 1) ? "1 copy is settled." : "%d copies are settled.".formatted(copies.size()));
		return "redirect:" + PATH;
	}

	private String show(Model page, DistributionForm form, List<Fault> faults) {
		List<WaitingRecord> all = this.waiting.now();
		page.addAttribute("user", CurrentUser.name())
			.addAttribute("summary", summary(all))
			.addAttribute("records", all.stream().limit(AT_ONCE).toList())
			.addAttribute("more", Math.max(0, all.size() - AT_ONCE))
			.addAttribute("writes", CurrentUser.groups().contains(UserGroup.BUSINESS_SUPPORT.id()))
			.addAttribute("channels", CopyChannel.values())
			.addAttribute("reasons", WithheldReason.values())
			.addAttribute("form", form)
			.addAttribute("faults", faults);
		return "distribution";
	}

	private static String summary(List<WaitingRecord> all) {
		long late = all.stream().filter((record) -> record.daysOver() > 0).count();
		long most = all.stream().mapToLong(WaitingRecord::daysOver).max().orElse(0);
		return "%d %s. %s".formatted(all.size(), (all.size() == 1) ? "record waits" : "records wait",
				(late == 0) ? "None is late." : "%d late, the oldest by %d days.".formatted(late, most));
	}

}
