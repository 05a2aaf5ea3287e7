'use strict';

const { is } = require('../lib/model.js');

/** An exclusive gateway that splits is a question; each exit carries an answer, one exit is the default. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:ExclusiveGateway') || (node.outgoing || []).length < 2) return;
    if (!(node.name || '').trim().endsWith('?')) {
      reporter.report(node.id, 'name the gateway as a question that ends in "?"', ['name']);
    }
    if (!node.default) {
      reporter.report(node.id, 'mark one exit as the default flow', ['default']);
    }
    for (const flow of node.outgoing.filter(({ name }) => !(name || '').trim())) {
      reporter.report(flow.id, 'label the exit with the answer it stands for', ['name']);
    }
  }
});
