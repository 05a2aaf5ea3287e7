package org.iroengine.web;

import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Callers;
import org.iroengine.support.Elsewhere;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** People who open the web applications in the same moment all get pages that work. */
@ServerTest
class ScriptsAtOnceTest {

	private static final Pattern NONCE_OF_SCRIPTS = Pattern.compile("<script[^>]* nonce=\"([^\"]+)\"");

	@Autowired
	Authority authority;

	@Autowired
	Callers callers;

	@Test
	void everyPageMayRunItsOwnScripts() {
		this.authority.move();
		Visitor manager = this.callers.person("manager");
		Elsewhere.atOnce(Collections.nCopies(6, () -> {
			for (int time = 0; time < 40; time++) {
				mayRunItsScripts(manager.get("/camunda/app/cockpit/default/"));
			}
			return null;
		}));
	}

	private static void mayRunItsScripts(Answer page) {
		Matcher nonce = NONCE_OF_SCRIPTS.matcher(page.body());
		assertThat(nonce.find()).isTrue();
		assertThat(page.header("Content-Security-Policy")).contains("'nonce-" + nonce.group(1) + "'");
	}

}
