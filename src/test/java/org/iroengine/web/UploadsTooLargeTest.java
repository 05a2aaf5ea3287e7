package org.iroengine.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that are too large are refused in plain words, not by a broken connection. */
@ServerTest
class UploadsTooLargeTest {

	@Autowired
	Callers callers;

	@Autowired
	Authority authority;

	@Test
	void filesOfMoreThanThirtyTwoMegabytesAreRefused() {
		this.authority.move();
		String file = "--x\r\nContent-Disposition: form-data; name=\"header\"; filename=\"header.csv\"\r\n\r\n%s\r\n--x--\r\n"
			.formatted("a".repeat(33 * 1024 * 1024));
		Answer answer = this.callers.program("case-system")
			.send("POST", "/api/imports/ssda903", file, "multipart/form-data; boundary=x");
		assertThat(answer.status()).isEqualTo(413);
		assertThat(answer.json().get("detail").asText()).contains("32 MB");
	}

}
