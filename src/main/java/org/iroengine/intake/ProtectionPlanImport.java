package org.iroengine.intake;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.iroengine.care.ProtectionPlans;
import org.iroengine.care.ProtectionPlansSaved;
import org.iroengine.care.WrittenProtectionPlan;

/** Takes in children on a child protection plan from a file: all of it or nothing. */
@Component
public class ProtectionPlanImport {

	/** The name of the part that holds the file. */
	public static final String PART = "plans";

	private static final Columns COLUMNS = new Columns(PART,
			List.of("child", "initials", "chair", "team", "from", "to"), List.of());

	private final ProtectionPlans plans;

	ProtectionPlanImport(ProtectionPlans plans) {
		this.plans = plans;
	}

	/**
	 * Stores what is new and what has changed; the same file again changes nothing, and
	 * whoever is not in it stays as they are.
	 */
	@Transactional
	public ProtectionPlansImported take(byte[] content) {
		Table table = TableReader.read(content, COLUMNS);
		if (!table.faults().isEmpty()) {
			return new ProtectionPlansImported.Refused(table.faults());
		}
		ProtectionPlansSaved saved = this.plans.save(table.rows().stream().map(ProtectionPlanImport::plan).toList());
		return (saved instanceof ProtectionPlansSaved.Done done) ? new ProtectionPlansImported.Done(done)
				: new ProtectionPlansImported.Refused(faults(table.rows(), (ProtectionPlansSaved.Refused) saved));
	}

	private static WrittenProtectionPlan plan(TableRow row) {
		return new WrittenProtectionPlan(row.cell("child"), row.cell("initials"), row.cell("chair"), row.cell("team"),
				row.cell("from"), row.cell("to"));
	}

	private static List<FileFault> faults(List<TableRow> rows, ProtectionPlansSaved.Refused refused) {
		return refused.faults()
			.entrySet()
			.stream()
			.flatMap((row) -> row.getValue()
				.stream()
				.map((fault) -> rows.get(row.getKey()).fault(fault.field(), fault.message())))
			.toList();
	}

}
