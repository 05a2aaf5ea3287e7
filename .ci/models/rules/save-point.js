'use strict';

const { is } = require('../lib/model.js');

/** A sub-process is entered at once, so that its timers and messages wait from the start; its first step is what counts. */
function firstSteps(start) {
  return (start.outgoing || []).flatMap(({ targetRef }) => is(targetRef, 'bpmn:SubProcess')
    ? targetRef.flowElements.filter((inner) => is(inner, 'bpmn:StartEvent')).flatMap(firstSteps)
    : [targetRef]);
}

/** What the starter typed is saved before any work begins. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:StartEvent') || !is(node.$parent, 'bpmn:Process')) return;
    for (const step of firstSteps(node)) {
      if (!step.get('camunda:asyncBefore')) {
        reporter.report(step.id, 'first after the start: set camunda:asyncBefore="true"', ['camunda:asyncBefore']);
      }
    }
  }
});
