package org.iroengine.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brothers and sisters of the invented authority, or a child without any.
 *
 * @param officer their IRO from before the go-live day, or null
 * @param once an officer who was the family's social worker years ago, or null
 * @param parent the reference of a parent who is looked after too, or null
 */
record InventedFamily(String locality, String team, String worker, String officer, String once, String parent,
		List<InventedChild> children) {

	/** What social work tells of the child, as the API takes it. */
	Map<String, Object> told(InventedChild child) {
		return told(child, child.start(), child.told());
	}

	/** What social work tells of the child's return. */
	Map<String, Object> toldAgain(InventedChild child) {
		return told(child, child.back(), child.back().plus(Duration.ofHours(1)));
	}

	/** The child with the reference, if it belongs to the family. */
	Optional<InventedChild> child(String childRef) {
		return this.children.stream().filter((child) -> child.childRef().equals(childRef)).findFirst();
	}

	/** The same family, with a parent who is looked after. */
	InventedFamily of(String lookedAfterParent) {
		return new InventedFamily(this.locality, this.team, this.worker, this.officer, this.once, lookedAfterParent,
				this.children);
	}

	/** Everybody else in the family. */
	List<String> siblings(InventedChild child) {
		return this.children.stream()
			.map(InventedChild::childRef)
			.filter((ref) -> !ref.equals(child.childRef()))
			.toList();
	}

	private Map<String, Object> told(InventedChild child, Instant start, Instant told) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("childRef", child.childRef());
		facts.put("initials", child.initials());
		facts.put("dateOfBirth", child.birth().toString());
		facts.put("becameLookedAfterAt", start.toString());
		facts.put("notifiedAt", told.toString());
		facts.put("legalStatus", child.legalStatus());
		facts.put("locality", this.locality);
		facts.put("team", this.team);
		facts.put("socialWorker", this.worker);
		facts.put("siblings", siblings(child));
		facts.put("parents", (this.parent != null) ? List.of(this.parent) : List.of());
		facts.put("needs", child.needs());
		return facts;
	}

}
