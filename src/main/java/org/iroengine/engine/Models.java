package org.iroengine.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.iroengine.policy.Policy;
import org.iroengine.policy.PolicyFile;

/**
 * Deploys processes, tables and forms as one deployment under names that are the same
 * from a jar and from folders, so that only a change of content makes new versions.
 */
class Models {

	private static final List<String> PLACES = List.of("classpath*:processes/**/*.bpmn",
			"classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form");

	private final RepositoryService repository;

	private final Policy policy;

	private final Iterable<FormChoices> choices;

	Models(RepositoryService repository, Policy policy, Iterable<FormChoices> choices) {
		this.repository = repository;
		this.policy = policy;
		this.choices = choices;
	}

	void deploy() {
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name("iro-engine")
			.source("iro-engine")
			.enableDuplicateFiltering(false);
		PLACES.stream()
			.flatMap(Models::find)
			.sorted(Comparator.comparing(Models::name))
			.forEach((model) -> deployment.addInputStream(name(model), new ByteArrayInputStream(content(model))));
		deployment.deploy();
	}

	/** What the council put in its place, if it did. */
	private byte[] content(Resource model) {
		byte[] content = this.policy.file(name(model)).map(PolicyFile::content).orElseGet(() -> shipped(model));
		return name(model).endsWith(".form") ? FilledForm.of(content, this.choices) : content;
	}

	private static byte[] shipped(Resource model) {
		try {
			return model.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Resource> find(String place) {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(place));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The path from {@code processes/} or {@code forms/} on. */
	private static String name(Resource model) {
		try {
			return model.getURL().getPath().replaceFirst("^.*/(?=(processes|forms)/)", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
