'use strict';

const { find, is } = require('./model.js');

/** The shapes of the flow nodes and the lines of the sequence flows that the diagram shows. */
function drawing(definitions) {
  const planeElements = (definitions.diagrams || []).flatMap((diagram) => diagram.plane?.planeElement || []);
  const shown = planeElements.filter((each) => each.bpmnElement);
  return {
    shapes: shown.filter((each) => is(each.bpmnElement, 'bpmn:FlowNode') && each.bounds),
    edges: shown.filter((each) => is(each.bpmnElement, 'bpmn:SequenceFlow') && each.waypoint)
  };
}

function segments(edge) {
  return edge.waypoint.slice(1).map((to, index) => [edge.waypoint[index], to]);
}

function side(a, b, c) {
  return Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
}

function within(a, b, c) {
  return Math.min(a.x, b.x) <= c.x && c.x <= Math.max(a.x, b.x) && Math.min(a.y, b.y) <= c.y && c.y <= Math.max(a.y, b.y);
}

/** Whether two segments cross: from one side of each other to the other. */
function cross([a, b], [c, d]) {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether two segments have at least one point in common. */
function touch([a, b], [c, d]) {
  return cross([a, b], [c, d])
    || (side(a, b, c) === 0 && within(a, b, c)) || (side(a, b, d) === 0 && within(a, b, d))
    || (side(c, d, a) === 0 && within(c, d, a)) || (side(c, d, b) === 0 && within(c, d, b));
}

/** Whether a segment runs through a box; touching its border is allowed. */
function runsThrough(segment, { x, y, width, height }) {
  const margin = 2;
  const [left, right, top, bottom] = [x + margin, x + width - margin, y + margin, y + height - margin];
  const corners = [{ x: left, y: top }, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }];
  return corners.some((corner, index) => touch(segment, [corner, corners[(index + 1) % 4]]));
}

/** The nodes that can be reached from a node, its boundary events included. */
function reachable(definitions, from) {
  const attached = find(definitions, 'bpmn:BoundaryEvent');
  const seen = new Set();
  const next = [from];
  while (next.length) {
    const node = next.pop();
    if (node && !seen.has(node)) {
      seen.add(node);
      next.push(...(node.outgoing || []).map((flow) => flow.targetRef));
      next.push(...attached.filter((event) => event.attachedToRef === node));
    }
  }
  return seen;
}

module.exports = { cross, drawing, reachable, runsThrough, segments, touch };
