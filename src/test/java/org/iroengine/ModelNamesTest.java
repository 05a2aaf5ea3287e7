package org.iroengine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.iroengine.support.ModelFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Ids in models are the labels that people read, written as one word. */
class ModelNamesTest {

	static List<ModelFile> models() {
		return ModelFile.all();
	}

	@ParameterizedTest
	@MethodSource("models")
	void idsAreTheirLabels(ModelFile model) {
		assertThat(model.nodes())
			.allSatisfy((node) -> assertThat(node.getId()).isEqualTo(prefix(node) + pascal(node.getName())));
	}

	@ParameterizedTest
	@MethodSource("models")
	void arrowsAreNamedAfterTheirEnds(ModelFile model) {
		assertThat(model.all(SequenceFlow.class)).allSatisfy((flow) -> assertThat(flow.getId())
			.isEqualTo("Flow_" + word(flow.getSource()) + "To" + word(flow.getTarget())));
	}

	@ParameterizedTest
	@MethodSource("models")
	void theFileIsNamedAfterTheProcess(ModelFile model) {
		assertThat(model.toString()).isEqualTo(model.process() + ".bpmn");
	}

	private static String word(FlowNode node) {
		return pascal(node.getName());
	}

	private static String pascal(String label) {
		return Arrays.stream(label.replaceAll("[^A-Za-z0-9]+", " ").strip().split(" "))
			.map((word) -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining());
	}

	private static String prefix(FlowNode node) {
		if (node instanceof Activity) {
			return "Task_";
		}
		if (node instanceof StartEvent) {
			return "Start_";
		}
		if (node instanceof EndEvent) {
			return "End_";
		}
		return (node instanceof CatchEvent event) ? prefix(event.getEventDefinitions()) : "Gateway_";
	}

	private static String prefix(Collection<EventDefinition> definitions) {
		EventDefinition definition = definitions.iterator().next();
		if (definition instanceof MessageEventDefinition) {
			return "Message_";
		}
		return (definition instanceof ErrorEventDefinition) ? "Error_" : "Timer_";
	}

}
