'use strict';

const { all, is, owner } = require('../lib/model.js');

const REFUSED = ['class', 'delegateExpression', 'variableMappingClass', 'variableMappingDelegateExpression'];

/** Models name no Java class and hold no script: they call Steps. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) return;
    for (const element of all(node)) {
      const id = owner(element);
      if (element.$type === 'bpmn:ScriptTask' || element.$type === 'camunda:Script') {
        reporter.report(id, 'no scripts; call a method of a Steps bean');
      } else if (element.$type === 'bpmn:FormalExpression' && element.language) {
        reporter.report(id, 'no script in a condition; compare a variable or call a method of a Steps bean');
      } else if (element.$type === 'camunda:Connector') {
        reporter.report(id, 'no connectors; call a method of a Steps bean');
      }
      for (const name of REFUSED.filter((each) => element[each] || element.$attrs?.[`camunda:${each}`])) {
        reporter.report(id, `no camunda:${name}; use camunda:expression with a Steps bean`, [name]);
      }
    }
  }
});
