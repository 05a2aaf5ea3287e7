package org.iroengine.dispute;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what may be read of a dispute. */
@Component
@Transactional(readOnly = true)
public class DisputeFiles {

	private final DisputeTable table;

	private final DisputeDoor door;

	private final DisputeStandings standings;

	private final DisputeHistory history;

	private final DisputeHeads heads;

	DisputeFiles(DisputeTable table, DisputeDoor door, DisputeStandings standings, DisputeHistory history,
			DisputeHeads heads) {
		this.table = table;
		this.door = door;
		this.standings = standings;
		this.history = history;
		this.heads = heads;
	}

	/** Empty whether there is no such dispute or the user may not know of it. */
	public Optional<DisputeFile> find(String reference) {
		return this.table.find(reference)
			.flatMap((dispute) -> this.door.of(dispute).map((sight) -> file(dispute, sight)));
	}

	/** Whether the user may open it. */
	public boolean mayOpen(String reference) {
		return this.table.find(reference).flatMap(this.door::of).isPresent();
	}

	private DisputeFile file(Dispute dispute, DisputeSight sight) {
		return new DisputeFile(dispute, sight, this.heads.child(dispute), this.heads.reason(dispute),
				this.heads.iro(dispute), this.standings.of(dispute), this.heads.decision(dispute), repeats(dispute),
				history(dispute, sight));
	}

	private String repeats(Dispute dispute) {
		return (dispute.repeatOf() != null) ? this.table.get(dispute.repeatOf()).reference() : null;
	}

	/**
	 * What the IRO's side says among itself, to Cafcass and to lawyers is not for those
	 * who answer, and none of it for those who are asked for a quiet word.
	 */
	private List<Happened> history(Dispute dispute, DisputeSight sight) {
		if (sight == DisputeSight.QUIET_WORD) {
			return List.of();
		}
		return this.history.of(dispute.id())
			.stream()
			.filter((line) -> sight == DisputeSight.WHOLE || !line.kind().isOfIrosSide())
			.map((line) -> sight.ofReplies() ? line
					: new Happened(line.at(), line.actor(), line.insteadOf(), line.kind(), null))
			.toList();
	}

}
