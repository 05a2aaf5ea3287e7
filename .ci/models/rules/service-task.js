'use strict';

const { definition, is, isAny, isStepsCall } = require('../lib/model.js');

const WHAT_TO_DO = 'set camunda:expression="${<capability>Steps.<method>(...)}"';

/** Whatever does work on its own calls one method of a Steps bean; a business rule task may name a decision. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:BusinessRuleTask') && node.get('camunda:decisionRef')) return;
    const working = isAny(node, ['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask']) ? node
      : is(node, 'bpmn:ThrowEvent') ? definition(node, 'bpmn:MessageEventDefinition') : undefined;
    if (working && !isStepsCall(working.get('camunda:expression'))) {
      reporter.report(node.id, WHAT_TO_DO, ['camunda:expression']);
    }
  }
});
