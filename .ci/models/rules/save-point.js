'use strict';

const { is } = require('../lib/model.js');

/** What the starter typed is saved before any work begins. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:StartEvent') || !is(node.$parent, 'bpmn:Process')) return;
    for (const { targetRef } of node.outgoing || []) {
      if (!targetRef.get('camunda:asyncBefore')) {
        reporter.report(targetRef.id, 'first after the start: set camunda:asyncBefore="true"', ['camunda:asyncBefore']);
      }
    }
  }
});
