package org.iroengine.support;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A process model as its file says it, without an engine; a label that it does not have
 * is an error.
 */
public final class ModelFile {

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

	private final File file;

	private final BpmnModelInstance model;

	private ModelFile(File file) {
		this.file = file;
		this.model = Bpmn.readModelFromFile(file);
	}

	/** The model of a process of a capability. */
	public static ModelFile of(String capability, String process) {
		return new ModelFile(Path.of("processes", capability, process + ".bpmn").toFile());
	}

	/** Every model of the product. */
	public static List<ModelFile> all() {
		return Arrays.stream(new File("processes").listFiles())
			.flatMap((folder) -> Arrays.stream(folder.listFiles((dir, name) -> name.endsWith(".bpmn"))))
			.map(ModelFile::new)
			.toList();
	}

	/** Whether the task belongs to a process of the capability. */
	public static boolean isOf(String capability, Task task) {
		String process = task.getProcessDefinitionId().split(":")[0];
		return Path.of("processes", capability, process + ".bpmn").toFile().exists();
	}

	/** The id of the node with the label. */
	public String id(String label) {
		return nodes().stream()
			.filter((node) -> label.equals(node.getName()))
			.map(FlowNode::getId)
			.reduce((one, other) -> {
				throw new IllegalArgumentException("Two nodes are labelled '%s'".formatted(label));
			})
			.orElseThrow(() -> new IllegalArgumentException("No node of %s is labelled '%s'".formatted(this, label)));
	}

	/** Every task, event and gateway, those of sub-processes included. */
	public Collection<FlowNode> nodes() {
		return this.model.getModelElementsByType(FlowNode.class);
	}

	/** The ids of every node, sorted. */
	public TreeSet<String> ids() {
		TreeSet<String> ids = new TreeSet<>();
		nodes().forEach((node) -> ids.add(node.getId()));
		return ids;
	}

	/** Every element of a type. */
	public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
		return this.model.getModelElementsByType(type);
	}

	/** What stands between the braces of every expression, wherever it is written. */
	public List<String> expressions() {
		return elements().flatMap((element) -> Stream.concat(attributes(element), texts(element)))
			.flatMap((text) -> EXPRESSION.matcher(text).results())
			.map((MatchResult found) -> found.group(1))
			.toList();
	}

	/** The id of the process. */
	public String process() {
		return this.model.getModelElementsByType(Process.class).iterator().next().getId();
	}

	/** The folder of the capability. */
	public String capability() {
		return this.file.getParentFile().getName();
	}

	@Override
	public String toString() {
		return this.file.getName();
	}

	private Stream<Element> elements() {
		NodeList all = ((Document) this.model.getDocument().getDomSource().getNode()).getElementsByTagName("*");
		return IntStream.range(0, all.getLength()).mapToObj((place) -> (Element) all.item(place));
	}

	private static Stream<String> attributes(Element element) {
		return IntStream.range(0, element.getAttributes().getLength())
			.mapToObj((place) -> element.getAttributes().item(place).getNodeValue());
	}

	private static Stream<String> texts(Element element) {
		return (element.getElementsByTagName("*").getLength() == 0) ? Stream.of(element.getTextContent())
				: Stream.empty();
	}

}
