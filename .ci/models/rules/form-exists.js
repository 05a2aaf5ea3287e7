'use strict';

const { is, isAny } = require('../lib/model.js');

/** A form that a model names exists and is taken from the same deployment. */
module.exports = ({ forms } = {}) => ({
  check(node, reporter) {
    if (!isAny(node, ['bpmn:UserTask', 'bpmn:StartEvent'])) return;
    const form = node.get('camunda:formRef');
    if (!form) {
      if (is(node, 'bpmn:UserTask') && !node.get('camunda:formKey')) {
        reporter.report(node.id, 'name a form: camunda:formRef, or camunda:formKey for a page of our own');
      }
      return;
    }
    if (node.get('camunda:formRefBinding') !== 'deployment') {
      reporter.report(node.id, 'set camunda:formRefBinding="deployment"', ['camunda:formRefBinding']);
    }
    if (forms && !forms.includes(form)) {
      reporter.report(node.id, `there is no forms/<capability>/${form}.form; add it or mend camunda:formRef`, ['camunda:formRef']);
    }
  }
});
