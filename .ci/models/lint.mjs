import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkProject } from './lib/project.mjs';

const root = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url)));
const { files, problems } = await checkProject(root);

for (const { file, element, rule, message } of problems) {
  console.error(`${file}: ${element}: ${rule}: ${message}`);
}
console.log(`Models and forms: ${files} checked, ${problems.length} problems.`);
process.exit(problems.length ? 1 : 0);
