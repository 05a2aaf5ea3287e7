'use strict';

const { is } = require('../lib/model.js');

/** A task is named with a verb and an object, so with two words at least. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:Activity') && (node.name || '').trim().split(/\s+/).length < 2) {
      reporter.report(node.id, 'name the task with a verb and an object, for example "Allocate the officer"', ['name']);
    }
  }
});
