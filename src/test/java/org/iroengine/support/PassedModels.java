package org.iroengine.support;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.Collector;
import org.camunda.community.process_test_coverage.core.model.Event;

/** Which nodes and arrows of the product's models the tests of this run have passed. */
final class PassedModels implements Collector {

	static final PassedModels ALL = new PassedModels();

	private final Set<String> passed = ConcurrentHashMap.newKeySet();

	private PassedModels() {
	}

	@Override
	public void addEvent(Event event) {
		this.passed.add(key(event.getModelKey(), event.getDefinitionKey()));
	}

	boolean isEmpty() {
		return this.passed.isEmpty();
	}

	/** A line for each model: how much was passed, and what was not. */
	List<String> report() {
		return ModelFile.all().stream().map(this::line).sorted().toList();
	}

	private String line(ModelFile model) {
		List<String> nodes = model.nodes().stream().map(FlowNode::getId).toList();
		List<String> flows = model.all(SequenceFlow.class).stream().map(SequenceFlow::getId).toList();
		List<String> missing = Stream.of(nodes, flows)
			.flatMap(Collection::stream)
			.filter((id) -> !isPassed(model, id))
			.toList();
		return "%-28s nodes %3d of %3d, arrows %3d of %3d%s".formatted(model.process(), count(model, nodes),
				nodes.size(), count(model, flows), flows.size(),
				missing.isEmpty() ? "" : "; never passed: " + String.join(", ", missing));
	}

	private long count(ModelFile model, List<String> ids) {
		return ids.stream().filter((id) -> isPassed(model, id)).count();
	}

	private boolean isPassed(ModelFile model, String id) {
		return this.passed.contains(key(model.process(), id));
	}

	private static String key(String process, String element) {
		return process + "#" + element;
	}

}
