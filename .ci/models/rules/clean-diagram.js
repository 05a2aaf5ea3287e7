'use strict';

const { is } = require('../lib/model.js');
const { cross, drawing, runsThrough, segments, touch } = require('../lib/geometry.js');

const NEAR = 5;

/** Flows do not cross each other, do not run through shapes, and begin and end at the shapes they join. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) return;
    const { shapes, edges } = drawing(node);
    edges.forEach((edge, index) => {
      const found = [...looseEnds(edge, shapes), ...crossings(edge, edges.slice(index + 1)), ...blockers(edge, shapes)];
      found.forEach((message) => reporter.report(edge.bpmnElement.id, message));
    });
  }
});

function looseEnds({ bpmnElement: { sourceRef, targetRef }, waypoint }, shapes) {
  return shapes
    .filter(({ bpmnElement, bounds }) => (bpmnElement === sourceRef && !isAt(bounds, waypoint[0]))
      || (bpmnElement === targetRef && !isAt(bounds, waypoint.at(-1))))
    .map(({ bpmnElement }) => `flow does not meet ${bpmnElement.id}; move its first or last waypoint to the border`);
}

function isAt({ x, y, width, height }, point) {
  return point.x >= x - NEAR && point.x <= x + width + NEAR && point.y >= y - NEAR && point.y <= y + height + NEAR;
}

function crossings(edge, others) {
  return others
    .filter((other) => {
      const meets = shareAnEnd(edge.bpmnElement, other.bpmnElement) ? cross : touch;
      return segments(edge).some((one) => segments(other).some((two) => meets(one, two)));
    })
    .map(({ bpmnElement }) => `flow crosses ${bpmnElement.id}; move its waypoints`);
}

function shareAnEnd(flow, other) {
  return flow.sourceRef === other.sourceRef || flow.targetRef === other.targetRef;
}

function blockers(edge, shapes) {
  return shapes
    .filter(({ bpmnElement }) => mustStayClear(edge.bpmnElement, bpmnElement))
    .filter(({ bounds }) => segments(edge).some((segment) => runsThrough(segment, bounds)))
    .map(({ bpmnElement }) => `flow runs through ${bpmnElement.id}; lead it around the shape`);
}

function mustStayClear(flow, element) {
  return element !== flow.sourceRef && element !== flow.targetRef && !contains(element, flow);
}

function contains(element, flow) {
  return flow.$parent === element || Boolean(flow.$parent && contains(element, flow.$parent));
}
