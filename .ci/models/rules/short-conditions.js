'use strict';

const { is, inside } = require('../lib/model.js');

const LONGEST = 80;

/** A condition is one expression and short; a longer one becomes a decision table. */
module.exports = () => ({
  check(node, reporter) {
    const body = is(node, 'bpmn:SequenceFlow') ? node.conditionExpression?.body : undefined;
    if (body === undefined) return;
    if (inside(body) === undefined) {
      reporter.report(node.id, 'write the condition as one ${...} expression');
    } else if (body.trim().length > LONGEST) {
      reporter.report(node.id, `condition is longer than ${LONGEST} characters; make it a decision table`);
    }
  }
});
