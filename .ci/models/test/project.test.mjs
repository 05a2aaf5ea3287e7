import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkProject, filesIn } from '../lib/project.mjs';
import { assertRefused, GOOD_PROJECT } from './support.mjs';

const LINT = fileURLToPath(new URL('../lint.mjs', import.meta.url));

function copy(t) {
  const root = mkdtempSync(path.join(os.tmpdir(), 'models-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  cpSync(GOOD_PROJECT, root, { recursive: true });
  return root;
}

test('the good project passes', async () => {
  assert.deepEqual(await checkProject(GOOD_PROJECT), { files: 4, problems: [] });
});

test('a project without models and forms passes', async () => {
  assert.deepEqual(await checkProject(path.join(GOOD_PROJECT, 'nowhere')), { files: 0, problems: [] });
});

test('two files of one name are refused', async (t) => {
  const root = copy(t);
  cpSync(path.join(root, 'forms/allocation'), path.join(root, 'forms/review'), { recursive: true });
  const { problems } = await checkProject(root);
  assertRefused(problems.filter(({ file }) => file === 'forms/review/report-need.form'), 'unique-name', '-');
});

test('a form outside a capability folder is refused', async (t) => {
  const root = copy(t);
  renameSync(path.join(root, 'forms/allocation/report-need.form'), path.join(root, 'forms/report-need.form'));
  const { problems } = await checkProject(root);
  assertRefused(problems, 'form/place', '-');
});

test('the tables of another policy are checked, under the names of the default', async (t) => {
  const root = copy(t);
  cpSync(path.join(root, 'processes'), path.join(root, 'policies/other/processes'), { recursive: true });
  assert.deepEqual(await checkProject(root), { files: 5, problems: [] });
  const table = filesIn(root, 'policies', '.dmn')[0];
  writeFileSync(path.join(root, table), '<definitions');
  const { problems } = await checkProject(root);
  assertRefused(problems.filter(({ file }) => file === table), 'dmn/readable', '-');
});

test('the command prints file, element, rule and what to do, and fails', (t) => {
  const root = copy(t);
  rmSync(path.join(root, 'forms/allocation/report-need.form'));
  const { status, stderr } = spawnSync(process.execPath, [LINT, root], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.equal(stderr.trim(), 'processes/allocation/allocate-officer.bpmn: Start_NeedReported: iro/form-exists: '
    + 'there is no forms/<capability>/report-need.form; add it or mend camunda:formRef');
});

test('the command passes the good project', () => {
  assert.equal(spawnSync(process.execPath, [LINT, GOOD_PROJECT]).status, 0);
});
