package org.iroengine.intake.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.GoLive;
import org.iroengine.intake.FileFault;
import org.iroengine.intake.ImportReport;
import org.iroengine.intake.Imports;
import org.iroengine.intake.PeopleImport;
import org.iroengine.intake.ReportLine;
import org.iroengine.intake.StoredImport;
import org.iroengine.web.CurrentUser;
import org.iroengine.web.UserGroup;

/** What the pages of moving in show. */
@Component
class MovingIn {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

	/** As many as a person works through on a page; the report for Excel has them all. */
	private static final int MOST_LINES = 500;

	private final GoLive goLive;

	private final Imports imports;

	MovingIn(GoLive goLive, Imports imports) {
		this.goLive = goLive;
		this.imports = imports;
	}

	/** A return that was taken in, for the list of them. */
	record Returned(long id, String when, String by, ImportReport.Children children) {
		static Returned of(StoredImport stored) {
			return new Returned(stored.id(), LondonTime.spoken(stored.at()), stored.by(), stored.report().children());
		}
	}

	String page(Model page, List<FileFault> faults, String refusal) {
		Set<String> groups = CurrentUser.groups();
		boolean mayImportReturn = mayImportReturn(groups);
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("faults", faults);
		page.addAttribute("refusal", refusal);
		page.addAttribute("goLive", this.goLive.day().map(DAY::format).orElse(null));
		page.addAttribute("peopleParts", PeopleImport.parts());
		page.addAttribute("mayKeepAccounts", groups.contains(UserGroup.ADMIN.id()));
		page.addAttribute("mayImportPeople",
				groups.contains(UserGroup.ADMIN.id()) || groups.contains(UserGroup.IRO_MANAGER.id()));
		page.addAttribute("mayImportReturn", mayImportReturn);
		page.addAttribute("imports",
				mayImportReturn ? this.imports.all().stream().map(Returned::of).toList() : List.of());
		return "moving-in";
	}

	String checked(Model page, ImportReport report) {
		page.addAttribute("leftovers", List.of());
		return report(page, report, false);
	}

	String taken(Model page, ImportReport report) {
		return report(page, report, true);
	}

	private static String report(Model page, ImportReport report, boolean taken) {
		List<ReportLine> lines = ReportLine.toLookAt(report.lines());
		page.addAttribute("user", CurrentUser.name());
		page.addAttribute("taken", taken);
		page.addAttribute("report", report);
		page.addAttribute("lines", lines.stream().limit(MOST_LINES).toList());
		page.addAttribute("more", Math.max(0, lines.size() - MOST_LINES));
		return "moving-in-return";
	}

	private static boolean mayImportReturn(Set<String> groups) {
		return groups.contains(UserGroup.BUSINESS_SUPPORT.id()) || groups.contains(UserGroup.IRO_MANAGER.id());
	}

}
