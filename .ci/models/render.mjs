import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readProcess } from './lib/processes.mjs';
import { filesIn } from './lib/project.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--hide-scrollbars', '--virtual-time-budget=10000'];
const VIEWER = new URL('node_modules/bpmn-js/dist/', import.meta.url);
const MARGIN = 40;
const WINDOW_FRAME = 100; // a headless window shows a page a little shorter than itself

const [outDir, rootDir] = process.argv.slice(2);
if (!outDir) {
  console.error('Say where the pictures go: npm run render -- <out-dir> [<project-dir>]');
  process.exit(2);
}
const out = path.resolve(outDir);
const root = path.resolve(rootDir ?? fileURLToPath(new URL('../..', import.meta.url)));
mkdirSync(out, { recursive: true });
for (const file of filesIn(root, 'processes', '.bpmn')) {
  const picture = path.join(out, `${path.parse(file).name}.png`);
  await draw(readFileSync(path.join(root, file), 'utf8'), picture);
  console.log(picture);
}

/** Draws one model into a PNG file with Chromium. */
async function draw(xml, picture) {
  const work = mkdtempSync(path.join(os.tmpdir(), 'render-'));
  try {
    const view = await viewbox(xml);
    const html = path.join(work, 'diagram.html');
    writeFileSync(html, pageFor(xml, view));
    await promisify(execFile)(CHROMIUM, [...FLAGS, `--user-data-dir=${path.join(work, 'profile')}`,
      `--window-size=${view.width},${view.height + WINDOW_FRAME}`, `--screenshot=${picture}`, `file://${html}`]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The part of the plane that holds the whole diagram, with a margin. */
async function viewbox(xml) {
  const { rootElement } = await readProcess(xml);
  const elements = rootElement.diagrams.flatMap(({ plane }) => plane.planeElement);
  const points = elements.flatMap(({ bounds, label, waypoint = [] }) => [...waypoint, ...corners(bounds), ...corners(label?.bounds)]);
  const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...across) - MARGIN, Math.min(...down) - MARGIN];
  return { x, y, width: Math.ceil(Math.max(...across) - x) + MARGIN, height: Math.ceil(Math.max(...down) - y) + MARGIN };
}

function corners(bounds) {
  return bounds ? [bounds, { x: bounds.x + bounds.width, y: bounds.y + bounds.height }] : [];
}

function pageFor(xml, view) {
  return `<!doctype html>
<link rel="stylesheet" href="${VIEWER}assets/diagram-js.css">
<link rel="stylesheet" href="${VIEWER}assets/bpmn-js.css">
<style>body { margin: 0; background: white } #canvas { width: ${view.width}px; height: ${view.height}px }</style>
<div id="canvas"></div>
<script src="${VIEWER}bpmn-viewer.production.min.js"></script>
<script>
  const viewer = new BpmnJS({ container: '#canvas' });
  viewer.importXML(${JSON.stringify(xml).replaceAll('<', '\\u003c')})
    .then(() => viewer.get('canvas').viewbox(${JSON.stringify(view)}))
    .catch((error) => { document.body.textContent = error.message; });
</script>`;
}
