'use strict';

const { definition, find, is } = require('../lib/model.js');

const GENERATED = /_[01][a-z0-9]{6}$|^StartEvent_1$/;
const SUFFIX = '[A-Z][A-Za-z0-9]*$';

function prefixes(node) {
  if (is(node, 'bpmn:Activity')) return ['Task_'];
  if (is(node, 'bpmn:Gateway')) return ['Gateway_'];
  if (is(node, 'bpmn:StartEvent')) return ['Start_'];
  if (is(node, 'bpmn:EndEvent')) return ['End_'];
  if (definition(node, 'bpmn:TimerEventDefinition')) return ['Timer_'];
  if (definition(node, 'bpmn:MessageEventDefinition') || is(node, 'bpmn:Message')) return ['Message_'];
  if (definition(node, 'bpmn:ErrorEventDefinition') || is(node, 'bpmn:Error')) return ['Error_'];
  return ['Task_', 'Gateway_', 'Timer_', 'Start_', 'End_', 'Message_', 'Error_'];
}

/** Ids say the business word: a fixed prefix and the label in PascalCase; nothing keeps a generated id. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) return;
    for (const element of find(node, 'bpmn:FlowElement', 'bpmn:RootElement', 'bpmn:Artifact', 'bpmn:Lane', 'bpmn:Participant')) {
      if (GENERATED.test(element.id)) {
        reporter.report(element.id, 'id was generated; give it a name that says the business word');
      } else if (['bpmn:FlowNode', 'bpmn:Message', 'bpmn:Error'].some((type) => is(element, type))) {
        const allowed = prefixes(element);
        if (!new RegExp(`^(${allowed.join('|')})${SUFFIX}`).test(element.id)) {
          reporter.report(element.id, `id must be ${allowed.join(' or ')} followed by the label in PascalCase`);
        }
      }
    }
  }
});
