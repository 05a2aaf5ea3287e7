import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';

const require = createRequire(new URL('../package.json', import.meta.url));
const { Linter } = require('bpmnlint');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');
const { find } = require('./lib/model.js');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

/** Reads a process model; what cannot be understood comes back as warnings. */
export async function readProcess(xml) {
  const model = await new BpmnModdle({ camunda }).fromXML(xml);
  connect(model.rootElement);
  return model;
}

/** Tells each node its flows: a model may leave them out, and the engine reads the flows alone. */
function connect(definitions) {
  const flows = find(definitions, 'bpmn:SequenceFlow').filter(({ sourceRef, targetRef }) => sourceRef && targetRef);
  for (const node of find(definitions, 'bpmn:FlowNode')) {
    node.incoming = flows.filter(({ targetRef }) => targetRef === node);
    node.outgoing = flows.filter(({ sourceRef }) => sourceRef === node);
  }
}

/** What is wrong in one process model: a list of { element, rule, message }. */
export async function checkProcess(xml, { file, forms } = {}) {
  let model;
  try {
    model = await readProcess(xml);
  } catch (error) {
    return [{ element: '-', rule: 'readable', message: firstLine(error) }];
  }
  const unread = model.warnings.map((warning) => (
    { element: warning.element?.id ?? '-', rule: 'readable', message: `${firstLine(warning)}; mend the XML` }));
  const linter = new Linter({ config: config(file, forms), resolver: new NodeResolver({ require }) });
  const reports = Object.entries(await linter.lint(model.rootElement));
  return [...unread, ...reports.flatMap(([rule, found]) => found.map(({ id, message }) => ({ element: id ?? '-', rule, message })))];
}

function config(file, forms) {
  return {
    extends: 'plugin:iro/all',
    rules: {
      'iro/file-name': ['error', { file }],
      'iro/form-exists': ['error', { forms }],
      // Only one of several ways into a task is ever taken here: going back is drawn as an arrow to the task itself.
      'fake-join': 'off'
    }
  };
}

function firstLine({ message }) {
  return message.split('\n')[0];
}
