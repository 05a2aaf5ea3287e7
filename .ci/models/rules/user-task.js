'use strict';

const { is } = require('../lib/model.js');

const WHO = ['camunda:candidateGroups', 'camunda:candidateUsers', 'camunda:assignee'];

/** A user task says who does it and until when; one that is never late says why, in its property "never-late". */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    if (!node.get('camunda:dueDate') && !isNeverLate(node)) {
      reporter.report(node.id, 'set camunda:dueDate, or the property never-late with the reason', ['camunda:dueDate']);
    }
    if (!WHO.some((name) => node.get(name))) {
      reporter.report(node.id, `say who does it: ${WHO.join(', ')}`);
    }
  }
});

function isNeverLate(node) {
  return (node.extensionElements?.values ?? [])
    .flatMap(({ values = [] }) => values)
    .some(({ name, value }) => name === 'never-late' && value?.trim());
}
