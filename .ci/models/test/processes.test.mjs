import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { checkProcess } from '../lib/processes.mjs';
import { MISTAKES } from './mistakes.mjs';
import { assertRefused, change, fixture } from './support.mjs';

const FILE = 'processes/allocation/allocate-officer.bpmn';
const good = fixture(FILE);
const check = (xml, file = FILE) => checkProcess(xml, { file, forms: ['report-need', 'confirm-officer'] });

test('the good process passes every rule', async () => {
  assert.deepEqual(await check(good), []);
});

for (const [rule, element, from, to, words] of MISTAKES) {
  test(`${rule} refuses ${to.slice(0, 90) || `a model without ${from}`}`, async () => {
    assertRefused(await check(change(good, from, to)), rule, element, words);
  });
}

test('iro/file-name refuses a process outside a capability folder', async () => {
  assertRefused(await check(good, 'processes/allocate-officer.bpmn'), 'iro/file-name', 'allocate-officer');
});

test('every rule of our own is seen to refuse something', () => {
  const { configs } = createRequire(import.meta.url)('../index.js');
  const seen = new Set(MISTAKES.map(([rule]) => rule));
  assert.deepEqual(Object.keys(configs.all.rules).filter((rule) => !seen.has(rule)), []);
});

const ALLOWED = [
  ['a negated variable as a condition', '${agreed == true}', '${!agreed}'],
  ['a Steps call as a condition', '${agreed == true}', '${allocationSteps.agreed(needId)}'],
  ['a word compared in a condition', '${agreed == true}', "${agreed == 'yes'}"],
  ['a variable as due date', '${allocationSteps.answerDue(needId)}', '${answerDue}'],
  ['a named person', 'camunda:candidateGroups="managers"', 'camunda:assignee="${officer}"'],
  ['a page of our own', 'camunda:formRef="confirm-officer" camunda:formRefBinding="deployment"', 'camunda:formKey="app:confirm.html"'],
  ['an explicit list of flows on a node', 'name="Manager reminded" />',
    'name="Manager reminded"><bpmn:incoming>Flow_Reminded</bpmn:incoming></bpmn:endEvent>']
];

for (const [what, from, to] of ALLOWED) {
  test(`a process may use ${what}`, async () => {
    assert.deepEqual(await check(change(good, from, to)), []);
  });
}
