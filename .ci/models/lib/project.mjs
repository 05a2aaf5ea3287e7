import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkDecision } from './decisions.mjs';
import { checkForm } from './forms.mjs';
import { checkProcess } from './processes.mjs';

const FORM_PLACE = /^forms\/[a-z]+(-[a-z]+)*\/[^/]+\.form$/;

/** Every file under a folder of the project with this ending, as a path from the project's root, in order. */
export function filesIn(root, folder, ending) {
  const start = path.join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();
}

/** Checks every model and form of a project, and the tables of its other policies: { files, problems }, each problem with its file. */
export async function checkProject(root) {
  const forms = filesIn(root, 'forms', '.form');
  const names = forms.map((file) => path.basename(file, '.form'));
  const policies = filesIn(root, 'policies', '.dmn');
  const checks = [
    ...filesIn(root, 'processes', '.bpmn').map((file) => [file, (text) => checkProcess(text, { file, forms: names })]),
    ...[...filesIn(root, 'processes', '.dmn'), ...policies].map((file) => [file, (text, name) => checkDecision(text, { name })]),
    ...forms.map((file) => [file, (text, name) => checkForm(text, { name })])
  ];
  const problems = [...duplicates(checks.map(([file]) => file).filter((file) => !policies.includes(file))), ...misplaced(forms)];
  for (const [file, check] of checks) {
    const found = await check(readFileSync(path.join(root, file), 'utf8'), path.parse(file).name);
    problems.push(...found.map((problem) => ({ file, ...problem })));
  }
  return { files: checks.length, problems };
}

function duplicates(files) {
  const seen = new Map();
  return files.flatMap((file) => {
    const first = seen.get(path.basename(file));
    seen.set(path.basename(file), first ?? file);
    return first ? [{ file, element: '-', rule: 'unique-name', message: `${first} has the same file name; rename one` }] : [];
  });
}

function misplaced(forms) {
  return forms.filter((file) => !FORM_PLACE.test(file)).map((file) => (
    { file, element: '-', rule: 'form/place', message: 'move the form to forms/<capability>/<form-id>.form' }));
}
