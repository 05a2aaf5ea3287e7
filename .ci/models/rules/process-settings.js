'use strict';

const { is } = require('../lib/model.js');

/** A process is executable and says in whole days how long its history is kept. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Process')) return;
    if (!node.isExecutable) {
      reporter.report(node.id, 'set isExecutable="true"', ['isExecutable']);
    }
    if (!/^(\d+|P\d+D)$/.test(node.get('camunda:historyTimeToLive') || '')) {
      reporter.report(node.id, 'set camunda:historyTimeToLive in whole days, for example P180D', ['historyTimeToLive']);
    }
  }
});
