'use strict';

const { is } = require('../lib/model.js');
const { drawing, reachable } = require('../lib/geometry.js');

/** A diagram reads from left to right; only a loop may lead back. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) return;
    const { shapes } = drawing(node);
    const place = new Map(shapes.map(({ bpmnElement, bounds }) => [bpmnElement, bounds]));
    for (const [element, { x }] of place) {
      const starts = [...place].filter(([other]) => is(other, 'bpmn:StartEvent') && other.$parent === element.$parent);
      if (starts.length && x < Math.min(...starts.map(([, bounds]) => bounds.x))) {
        reporter.report(element.id, 'stands left of the start event; move it to the right');
      }
      for (const flow of element.outgoing || []) {
        const to = place.get(flow.targetRef);
        if (to && to.x + to.width < x && !reachable(node, flow.targetRef).has(element)) {
          reporter.report(flow.id, `leads back to the left and is no loop; move ${flow.targetRef.id} to the right`);
        }
      }
    }
  }
});
