package org.iroengine.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.correspondence.Letter;
import org.iroengine.correspondence.LetterFilter;
import org.iroengine.correspondence.LetterState;
import org.iroengine.correspondence.Recipient;
import org.iroengine.support.Casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nothing unsent about a child leaves while a stop is open. */
class StopsTest extends Casework {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	@Autowired
	Stops stops;

	@Test
	void whatWaitsIsWithdrawnAndWhatIsWrittenMeanwhileDoesNotLeave() {
		arrive("ST-1", "2026-03-02T08:00");
		Letter before = write("ST-1", "before", "manager@council.example");
		this.stops.record("ST-1", StopKind.DEATH, "Told by the hospital.", MONDAY);
		Letter during = write("ST-1", "during", "manager@council.example");
		assertThat(List.of(state(before), state(during))).containsOnly(LetterState.WITHDRAWN);
		assertThat(this.stops.stopped("ST-1")).isTrue();
		assertThat(this.stops.stopped("ST-2")).isFalse();
	}

	@Test
	void whatIsParkedStaysAndIsNotSentAgain() {
		arrive("ST-3", "2026-03-02T08:00");
		Letter parked = write("ST-3", "parked", null);
		this.stops.record("ST-3", StopKind.FLIGHT, "Moved to a refuge.", MONDAY);
		assertThat(state(parked)).isEqualTo(LetterState.PARKED);
		assertThatThrownBy(() -> this.letters.sendAgain(parked.id(), "new@council.example"))
			.hasMessageContaining("Nothing about child ST-3 leaves for now");
	}

	@Test
	void onceLiftedOnlyWhatIsWrittenFromThenOnLeaves() {
		arrive("ST-4", "2026-03-02T08:00");
		Letter before = write("ST-4", "before", "manager@council.example");
		this.stops.record("ST-4", StopKind.UNSAFE_ADDRESS, "A letter was opened by somebody else.", MONDAY);
		this.stops.record("ST-4", StopKind.UNSAFE_ADDRESS, "Told again.", MONDAY);
		this.stops.record("ST-4", StopKind.FLIGHT, "Moved to a refuge.", MONDAY);
		assertThat(this.stops.of("ST-4")).hasSize(2);
		lift("ST-4");
		assertThat(this.stops.stopped("ST-4")).as("the other one holds").isTrue();
		assertThat(state(write("ST-4", "between", "manager@council.example"))).isEqualTo(LetterState.WITHDRAWN);
		lift("ST-4");
		assertThat(this.stops.stopped("ST-4")).isFalse();
		assertThat(state(before)).isEqualTo(LetterState.WITHDRAWN);
		assertThat(state(write("ST-4", "after", "manager@council.example"))).isEqualTo(LetterState.WAITING);
	}

	@ParameterizedTest
	@CsvSource({ "ST-11,E2 of the national return,DEATH", "ST-12,E11 of the national return,ADOPTION",
			"ST-13,E12 of the national return,ADOPTION", "ST-14,The child died in hospital,DEATH",
			"ST-15,Adoption order granted,ADOPTION", "ST-16,returned home,", "ST-17,E4A of the national return," })
	void anEndOfCareByDeathOrAdoptionStopsByItself(String childRef, String reason, StopKind kind) {
		arrive(childRef, "2026-03-02T08:00");
		Letter letter = write(childRef, "before", "manager@council.example");
		this.care.end(childRef, "2026-03-02T08:30", reason);
		assertThat(this.stops.current(childRef).map(Stop::kind).orElse(null)).isEqualTo(kind);
		assertThat(state(letter)).isEqualTo((kind != null) ? LetterState.WITHDRAWN : LetterState.WAITING);
	}

	private void lift(String childRef) {
		this.stops.lift(this.stops.current(childRef).orElseThrow().id(), childRef, "A safe address is known.");
	}

	private Letter write(String childRef, String key, String mail) {
		return this.letters.write("period-withdrawn", key + childRef, new Recipient("manager", "manager", mail),
				childRef, Map.of("reference", childRef, "initials", "AB", "link", "/"));
	}

	private LetterState state(Letter letter) {
		return this.letters.list(new LetterFilter(letter.childRef(), null, null))
			.stream()
			.filter((one) -> one.id() == letter.id())
			.findFirst()
			.orElseThrow()
			.state();
	}

}
