package org.iroengine.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * What the best plan is worth where every child goes alone, by a solver that is not ours:
 * a flow of least cost from the children through the officers.
 */
final class FlowOptimum {

	private static final String SOURCE = "source";

	private static final String SINK = "sink";

	/** The solver takes no higher cost; a load that is that high is never the best. */
	private static final long INFINITE = 1_000_000_000;

	private final PlanQuestion question;

	private final DirectedWeightedMultigraph<String, DefaultWeightedEdge> flow = new DirectedWeightedMultigraph<>(
			DefaultWeightedEdge.class);

	private final Map<DefaultWeightedEdge, Integer> capacity = new HashMap<>();

	private FlowOptimum(PlanQuestion question) {
		this.question = question;
	}

	static long of(PlanQuestion question) {
		return new FlowOptimum(question).worth();
	}

	private long worth() {
		List<PlanQuestion.Child> children = this.question.groups()
			.stream()
			.flatMap(List::stream)
			.filter((child) -> java.util.stream.IntStream.range(0, child.points().length).anyMatch(child::mayHave))
			.toList();
		this.flow.addVertex(SOURCE);
		this.flow.addVertex(SINK);
		for (int officer = 0; officer < this.question.officers().size(); officer++) {
			this.flow.addVertex("officer " + officer);
			for (int more = 1; more <= children.size()
					&& PlanCheck.cost(this.question, officer, more) < INFINITE; more++) {
				edge("officer " + officer, SINK, PlanCheck.cost(this.question, officer, more));
			}
		}
		children.forEach(this::add);
		return -Math.round(new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
			.getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(this.flow,
					(node) -> SOURCE.equals(node) ? children.size() : SINK.equals(node) ? -children.size() : 0,
					this.capacity::get))
			.getCost());
	}

	private void add(PlanQuestion.Child child) {
		String node = "child " + child.key();
		this.flow.addVertex(node);
		edge(SOURCE, node, 0);
		for (int officer = 0; officer < this.question.officers().size(); officer++) {
			if (child.mayHave(officer)) {
				edge(node, "officer " + officer, -100L * child.points()[officer]);
			}
		}
	}

	private void edge(String from, String to, long cost) {
		DefaultWeightedEdge edge = this.flow.addEdge(from, to);
		this.flow.setEdgeWeight(edge, cost);
		this.capacity.put(edge, 1);
	}

}
