'use strict';

const { is } = require('../lib/model.js');

/** Processes stand beside each other; none embeds another. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:CallActivity')) {
      reporter.report(node.id, 'no call activities; start the other process as a root process of its own');
    }
  }
});
