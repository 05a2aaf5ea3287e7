package org.iroengine.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.iroengine.calendar.LondonTime;

/**
 * A child of the invented authority.
 *
 * @param hoursAgo how long before the load the child came into care
 * @param told how many hours later the service was told
 * @param allocated whether the IRO is confirmed at once
 */
record InventedChild(String childRef, String initials, int age, int hoursAgo, int told, boolean allocated, String team,
		String worker, List<String> siblings) {

	static final List<InventedChild> ALL = List.of(child(101, "AB", 9, 1, "team-north", "social-worker-1"),
			child(102, "CD", 4, 6, "team-south", "social-worker-3"),
			child(103, "EF", 15, 20, "team-east", "social-worker-5"),
			child(104, "GH", 12, 26, "team-north", "social-worker-2"),
			child(105, "IJ", 7, 33, "team-south", "social-worker-4"),
			child(106, "KL", 2, 42, "team-east", "social-worker-6"),
			child(107, "MN", 10, 47, "team-north", "social-worker-1"),
			child(108, "OP", 16, 55, "team-south", "social-worker-3"),
			new InventedChild("DEMO-109", "QR", 5, 1008, 1006, false, "team-east", "social-worker-5", List.of()),
			allocated(110, "ST", 8, 30, List.of("DEMO-111")), allocated(111, "UT", 6, 30, List.of("DEMO-110")),
			allocated(112, "WX", 13, 70, List.of()));

	private static InventedChild child(int number, String initials, int age, int hoursAgo, String team, String worker) {
		return new InventedChild("DEMO-" + number, initials, age, hoursAgo, 1, false, team, worker, List.of());
	}

	private static InventedChild allocated(int number, String initials, int age, int hoursAgo, List<String> siblings) {
		return new InventedChild("DEMO-" + number, initials, age, hoursAgo, 2, true, "team-north", "social-worker-2",
				siblings);
	}

	/** What social work tells of the child. */
	Map<String, Object> told(Instant now) {
		Instant start = now.minus(Duration.ofHours(this.hoursAgo));
		LocalDate birth = LondonTime.date(start).minusYears(this.age).minusDays(this.hoursAgo % 300);
		return Map.of("childRef", this.childRef, "initials", this.initials, "dateOfBirth", birth.toString(),
				"becameLookedAfterAt", start.toString(), "notifiedAt",
				start.plus(Duration.ofHours(this.told)).toString(), "legalStatus", "V2", "team", this.team,
				"socialWorker", this.worker, "siblings", this.siblings);
	}

}
