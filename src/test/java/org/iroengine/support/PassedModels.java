package org.iroengine.support;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which nodes and arrows of the product's models the tests of this run have passed. The
 * arrow after a gateway that waits for events counts with its event, for the engine does
 * not take it.
 */
final class PassedModels extends AbstractBpmnParseListener {

	static final PassedModels ALL = new PassedModels();

	private final Set<String> passed = ConcurrentHashMap.newKeySet();

	private PassedModels() {
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
			activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (one) -> entered(process, activity));
			activity.getOutgoingTransitions()
				.forEach((arrow) -> ((TransitionImpl) arrow).addBuiltInListener(ExecutionListener.EVENTNAME_TAKE,
						(one) -> this.passed.add(key(process, arrow.getId()))));
			listen(process, activity);
		}
	}

	private void entered(String process, ActivityImpl activity) {
		this.passed.add(key(process, activity.getId()));
		activity.getIncomingTransitions()
			.stream()
			.filter(PassedModels::waitsForEvents)
			.forEach((arrow) -> this.passed.add(key(process, arrow.getId())));
	}

	private static boolean waitsForEvents(PvmTransition arrow) {
		return arrow.getSource().getActivityBehavior() instanceof EventBasedGatewayActivityBehavior;
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
