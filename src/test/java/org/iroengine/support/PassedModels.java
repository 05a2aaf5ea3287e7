package org.iroengine.support;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which nodes and arrows of the product's models the tests of this run have passed. The
 * arrow after a gateway that waits for events counts with its event, for the engine does
 * not know such an arrow.
 */
final class PassedModels extends AbstractBpmnParseListener {

	static final PassedModels ALL = new PassedModels();

	private final Set<String> passed = ConcurrentHashMap.newKeySet();

	PassedModels() {
	}

	@Override
	public void parseProcess(Element element, ProcessDefinitionEntity process) {
		listen(process.getKey(), process);
	}

	boolean isEmpty() {
		return this.passed.isEmpty();
	}

	/** A line for each model: how much was passed, and what was not. */
	List<String> report() {
		return ModelFile.all().stream().map(this::line).sorted().toList();
	}

	private void listen(String process, ScopeImpl scope) {
		for (ActivityImpl activity : scope.getActivities()) {
			activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (one) -> pass(process, activity.getId()));
			activity.getOutgoingTransitions()
				.forEach((arrow) -> ((TransitionImpl) arrow).addBuiltInListener(ExecutionListener.EVENTNAME_TAKE,
						(one) -> pass(process, arrow.getId())));
			listen(process, activity);
		}
	}

	void pass(String process, String element) {
		this.passed.add(key(process, element));
	}

	private String line(ModelFile model) {
		Collection<FlowNode> nodes = model.nodes();
		Collection<SequenceFlow> arrows = model.all(SequenceFlow.class);
		List<String> missing = Stream.of(nodes, arrows)
			.flatMap(Collection::stream)
			.filter((element) -> !isPassed(model, element))
			.map(FlowElement::getId)
			.toList();
		return "%-28s nodes %3d of %3d, arrows %3d of %3d%s".formatted(model.process(), count(model, nodes),
				nodes.size(), count(model, arrows), arrows.size(),
				missing.isEmpty() ? "" : "; never passed: " + String.join(", ", missing));
	}

	private long count(ModelFile model, Collection<? extends FlowElement> elements) {
		return elements.stream().filter((element) -> isPassed(model, element)).count();
	}

	private boolean isPassed(ModelFile model, FlowElement element) {
		return this.passed.contains(key(model.process(), counted(element).getId()));
	}

	private static FlowElement counted(FlowElement element) {
		return (element instanceof SequenceFlow arrow && arrow.getSource() instanceof EventBasedGateway)
				? arrow.getTarget() : element;
	}

	private static String key(String process, String element) {
		return process + "#" + element;
	}

}
