package org.iroengine.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.iroengine.support.Answer;
import org.iroengine.support.Authority;
import org.iroengine.support.Household;
import org.iroengine.support.ServerTest;
import org.iroengine.support.Visitor;
import org.iroengine.support.Callers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a path is written, it opens no more than its plain form. A path that the server
 * understands and the engine's filters do not would reach the engine without a user, and
 * without a user the engine allows everything.
 */
@ServerTest
class PathTricksTest {

	private static final List<String> CLOSED = List.of("/engine-rest/deployment/create",
			"/engine-rest/engine/default/deployment/create", "/camunda/api/engine/engine/default/deployment/create",
			"/camunda/api/admin/setup/default/user/create");

	private static final List<String> READ = List.of("/engine-rest/task", "/engine-rest/engine/default/task",
			"/camunda/api/engine/engine/default/task");

	private static final String MODEL = """
			--line\r
			Content-Disposition: form-data; name="deployment-name"\r
			\r
			trick\r
			--line\r
			Content-Disposition: form-data; name="data"; filename="trick.bpmn"\r
			\r
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x" xmlns:c="http://camunda.org/schema/1.0/bpmn">\
			<process id="trick" isExecutable="true" c:historyTimeToLive="1"><startEvent id="s"/></process></definitions>\r
			--line--\r
			""";

	@Autowired
	Authority authority;

	@Autowired
	Household household;

	@Autowired
	Callers callers;

	@Autowired
	RepositoryService repository;

	@BeforeEach
	void moveIn() {
		this.authority.move();
	}

	@ParameterizedTest
	@MethodSource("disguisesOfClosedPaths")
	void nothingIsDeployedByADisguisedPath(String path) {
		Visitor admin = this.callers.person("admin");
		admin.get("/camunda/app/admin/default/");
		assertNothingDeployed(admin, path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/deployment/create", "/engine-rest/deployment/create/",
			"/engine-rest/deployment/creat%65", "/engine-rest/deployment%2Fcreate", "/engine-rest//deployment/create",
			"/engine-rest/engine/default/deployment/create;x=y" })
	void norByAProgram(String path) {
		assertNothingDeployed(this.callers.program("case-system"), path);
	}

	@Test
	void nobodyReadsMoreByADisguisedPath() {
		String task = this.household.waiting("TRICK-1").getId();
		assertThat(this.callers.person("manager").get("/engine-rest/task").body()).contains(task);
		Visitor stranger = this.callers.fresh("worker-2");
		READ.stream().flatMap(PathTricksTest::disguises).forEach((path) -> {
			Answer answer = stranger.get(path);
			assertThat(answer.status()).as("%s answers %s", path, answer).isIn(200, 302, 400, 401, 403, 404);
			assertThat(answer.body()).as(path).doesNotContain(task).doesNotContain("TRICK-1");
		});
	}

	@Test
	void roundaboutPathsAreRefusedBeforeAnythingElse() {
		for (String path : List.of("/engine-rest/%74ask", "/engine-rest/t%61sk", "//engine-rest/task",
				"/engine-rest//task", "/engine-rest;x=y/task", "/engine-rest/./task", "/x/../engine-rest/task",
				"/engine-rest/..", "/engine%2drest/task", "/engine%2Drest/task", "/%63%61%6d%75nda/api/engine/task",
				"/%7Euser", "/engine-rest/%2e%2e/api/letters", "/sign%5Fin")) {
			Answer answer = this.callers.anonymous().get(path);
			assertThat(answer.status()).as(path).isEqualTo(400);
			assertThat(answer.json().get("detail").asText()).startsWith("Write the address plainly");
		}
	}

	@Test
	void whatMustBeCodedStaysAllowed() {
		Answer answer = this.callers.program("case-system").get("/api/looked-after-children/A%20B%C3%A9%7C");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.json().get("detail").asText()).contains("A Bé|");
	}

	@Test
	void tracingIsRefused() {
		assertThat(this.callers.person("manager").call("TRACE", "/engine-rest/task", null).status()).isEqualTo(400);
	}

	private void assertNothingDeployed(Visitor visitor, String path) {
		long before = this.repository.createDeploymentQuery().count();
		Answer answer = visitor.send("POST", path, MODEL, "multipart/form-data; boundary=line");
		assertThat(answer.status()).as(answer.toString()).isIn(400, 401, 403, 404, 405);
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(before);
	}

	static Stream<String> disguisesOfClosedPaths() {
		return CLOSED.stream().flatMap(PathTricksTest::disguises);
	}

	private static Stream<String> disguises(String path) {
		Stream<String> letters = IntStream.range(1, path.length())
			.filter((at) -> path.charAt(at) != '/' && at % 3 == 0)
			.mapToObj((at) -> coded(path, at));
		Stream<String> others = Stream.of(path + "/", "/" + path, path + ";x=y", path + "/;x=y", path + "%20",
				path + "%00", path + "%0a", path + ".json", path + "?x=y", path + "/.", path + "/../create",
				path.replaceFirst("/(?=[^/]*$)", "%2F"), path.replaceFirst("/(?=[^/]*$)", "%5C"),
				path.replaceFirst("/(?=[^/]*$)", "//"), path.replaceFirst("/(?=[^/]*$)", ";a=b/"),
				path.replaceFirst("/(?=[^/]*$)", "/./"), path.toUpperCase(Locale.ROOT), "/x/.." + path,
				"/sign-in/.." + path, "/frame/..;" + path, "/%63%61%6d%75nda" + path.replace("/camunda", ""));
		return Stream.concat(letters, others);
	}

	private static String coded(String path, int at) {
		return path.substring(0, at) + "%%%02x".formatted((int) path.charAt(at)) + path.substring(at + 1);
	}

}
