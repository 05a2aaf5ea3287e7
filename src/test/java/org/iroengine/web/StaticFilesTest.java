package org.iroengine.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.UriUtils;

import org.iroengine.support.Answer;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/** Of the files on the class path the sign-in page's own are open and no others. */
@ServerTest
class StaticFilesTest {

	private static final List<String> PLACES = List.of("META-INF/resources/", "static/", "public/", "resources/");

	@Autowired
	Callers callers;

	@Test
	void everyFileAsksForSignIn() {
		List<String> paths = PLACES.stream()
			.flatMap(StaticFilesTest::paths)
			.filter((path) -> !path.matches("/frame/.*|/webjars/govuk-frontend/.*|/favicon.ico"))
			.flatMap((path) -> Stream.of(path, path.replaceFirst("^/webjars/camunda/", "/camunda/")))
			.distinct()
			.toList();
		assertThat(paths).contains("/camunda/app/tasklist/index.html", "/camunda/lib/deps.js",
				"/webjars/camunda/app/admin/scripts/config.js", "/webjars/camunda/securityFilterRules.json");
		assertThat(paths).allSatisfy((path) -> {
			Answer answer = this.callers.anonymous().get(path);
			assertThat(answer.isRefusal()).as("%s answers %s", path, answer.status()).isTrue();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/frame/frame.css", "/frame/icon.svg",
			"/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css" })
	void theSignInPageIsOpenForReading(String path) {
		assertThat(this.callers.anonymous().get(path).status()).isEqualTo(200);
		for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
			assertThat(this.callers.anonymous().call(method, path, null).isRefusal()).as(method).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/", "/actuator/health/liveness",
			"/actuator/health/readiness" })
	void healthIsOpenAndBare(String path) {
		Answer answer = this.callers.anonymous().get(path);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json().fieldNames()).toIterable().containsAnyOf("status").isSubsetOf("status", "groups");
	}

	@Test
	void onlyAdministratorsSeeWhatHealthIsMadeOf() {
		assertThat(this.callers.person("admin").get("/actuator/health").json().has("components")).isTrue();
	}

	private static Stream<String> paths(String place) {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + place + "**"))
				.filter(Resource::isReadable)
				.map((file) -> path(place, file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String path(String place, Resource file) {
		try {
			String address = UriUtils.decode(file.getURL().toString(), StandardCharsets.UTF_8);
			int begin = address.indexOf("/" + place) + place.length();
			return UriUtils.encodePath(address.substring(begin), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
