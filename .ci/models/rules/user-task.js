'use strict';

const { is } = require('../lib/model.js');

const WHO = ['camunda:candidateGroups', 'camunda:candidateUsers', 'camunda:assignee'];

/** A user task says who does it and until when. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    if (!node.get('camunda:dueDate')) {
      reporter.report(node.id, 'set camunda:dueDate', ['camunda:dueDate']);
    }
    if (!WHO.some((name) => node.get(name))) {
      reporter.report(node.id, `say who does it: ${WHO.join(', ')}`);
    }
  }
});
