'use strict';

const { is, isAny } = require('bpmnlint-utils');

/** A whole value that calls one bean: ${allocationSteps.propose(periodId)}. */
const STEPS_CALL = /^[a-z]\w*Steps\.[a-z]\w*\([^()]*\)$/;

/** Every element under this one, and the element itself, without the diagram. */
function all(element) {
  const children = [];
  for (const property of element.$descriptor.properties) {
    const value = property.isReference ? undefined : element[property.name];
    children.push(...[value].flat().filter((child) => child && child.$type && !child.$type.startsWith('bpmndi:')));
  }
  return [element, ...children.flatMap((child) => child.$descriptor ? all(child) : [child])];
}

/** The elements of a kind anywhere in the file. */
function find(definitions, ...types) {
  return all(definitions).filter((element) => element.$instanceOf && isAny(element, types));
}

/** What stands between ${ and }, or undefined when the value is no single expression. */
function inside(value) {
  return /^[#$]\{([^}]*)\}$/.exec((value || '').trim())?.[1].trim();
}

function isStepsCall(value) {
  return STEPS_CALL.test(inside(value) ?? '');
}

/** The event definition of this kind, e.g. the timer of an event. */
function definition(node, type) {
  return (node.eventDefinitions || []).find((candidate) => is(candidate, type));
}

/** The id to name in a report: that of the nearest element with a name of its own on the diagram or in the file. */
function owner(element) {
  const named = isAny(element, ['bpmn:FlowElement', 'bpmn:RootElement']) && !is(element, 'bpmn:EventDefinition');
  return named || !element.$parent ? element.id : owner(element.$parent);
}

module.exports = { all, definition, find, inside, is, isAny, isStepsCall, owner, STEPS_CALL };
