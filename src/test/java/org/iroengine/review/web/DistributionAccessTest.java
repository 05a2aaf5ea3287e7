package org.iroengine.review.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who distributes records and calls. */
@ServerTest
class DistributionAccessTest {

	private static final String PATH = "/distribution";

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@ParameterizedTest
	@ValueSource(strings = { "worker-1", "officer-1", "lead-1", "admin", "head" })
	void nobodyElseSeesThem(String user) {
		assertThat(this.callers.person(user).get(PATH).status()).isEqualTo(403);
		assertThat(this.callers.person(user).get("/calls").status()).isEqualTo(403);
		assertThat(this.callers.person(user).get("/distribution/copies/1/record.pdf").status()).isEqualTo(403);
	}

	@Test
	void aManagerLooksAndChangesNothing() {
		assertThat(this.callers.person("manager").get(PATH).status()).isEqualTo(200);
		assertThat(this.callers.person("manager")
			.send("POST", PATH, "channel-1=POST", "application/x-www-form-urlencoded")
			.status()).isEqualTo(403);
	}

}
