package org.iroengine.correspondence;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTest {

	@ParameterizedTest
	@CsvSource({ "0, PT10S", "1, PT10S", "2, PT20S", "5, PT2M40S", "6, PT5M", "7, PT5M", "1000000, PT5M" })
	void waits_ever_longer_and_five_minutes_at_most(int attempts, Duration wait) {
		assertThat(BackOff.after(attempts)).isEqualTo(wait);
	}

}
