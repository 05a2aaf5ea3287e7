package org.iroengine.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.iroengine.intake.ImportReport;
import org.iroengine.intake.ReportLine;
import org.iroengine.intake.StoredImport;
import org.iroengine.run.Run;
import org.iroengine.run.RunLeftover;

/**
 * An import as callers see it.
 *
 * @param id null where the files were only checked
 * @param processes how far the processes of the new periods are; null where the files
 * were only checked
 */
record ImportedReturn(Long id, Instant at, String by, ImportReport.Children children,
		Map<String, ImportReport.Rows> rows, List<String> startUnknown, List<ReportLine> lines, Progress processes) {

	/** How many processes there are to begin, and what was given up. */
	record Progress(int total, int done, int waiting, int failed, List<RunLeftover> leftovers) {
	}

	static ImportedReturn checked(ImportReport report) {
		return new ImportedReturn(null, null, null, report.children(), report.rows(), report.startUnknown(),
				report.lines(), null);
	}

	static ImportedReturn of(StoredImport stored, Run run, List<RunLeftover> leftovers) {
		ImportReport report = stored.report();
		return new ImportedReturn(stored.id(), stored.at(), stored.by(), report.children(), report.rows(),
				report.startUnknown(), report.lines(),
				new Progress(run.total(), run.done(), run.waiting(), run.failed(), leftovers));
	}

}
