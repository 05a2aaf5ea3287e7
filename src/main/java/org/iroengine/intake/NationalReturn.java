package org.iroengine.intake;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.iroengine.calendar.LondonTime;
import org.iroengine.care.GoLive;

/**
 * Takes in the national return on looked-after children (SSDA903): its records in one
 * transaction, its processes in a run that follows.
 */
@Component
public class NationalReturn {

	private final GoLive goLive;

	private final ReturnCaseload caseload;

	private final Imports imports;

	private final TransactionOperations transaction;

	private final Clock clock;

	NationalReturn(GoLive goLive, ReturnCaseload caseload, Imports imports, TransactionOperations transaction,
			Clock clock) {
		this.goLive = goLive;
		this.caseload = caseload;
		this.imports = imports;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Takes in the files, or tells what is wrong with their form.
	 * @param contents by the name of the file's part
	 * @param check whether to undo everything again, so that only the report remains
	 */
	public ReturnOutcome take(Map<String, byte[]> contents, boolean check) {
		if (this.goLive.day().isEmpty()) {
			return new ReturnOutcome.NoGoLive();
		}
		ReturnFiles files = ReturnFiles.read(contents);
		if (!files.faults().isEmpty()) {
			return new ReturnOutcome.Unreadable(files.faults());
		}
		return this.transaction.execute((status) -> {
			Report report = new Report(files.tables());
			long run = this.caseload.take(files, report, LondonTime.date(this.clock.instant()));
			ImportReport done = report.done();
			long id = this.imports.add(contents, done, run);
			if (check) {
				status.setRollbackOnly();
			}
			return new ReturnOutcome.Taken(id, done);
		});
	}

}
