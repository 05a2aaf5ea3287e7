// A tab beside the form of a task: the timeline of the child the task is about, with every date explained.
import {add, addLink, ask} from './elements.js';

async function childOf(task, engine) {
  const told = await ask(`${engine}/task/${encodeURIComponent(task)}/form-variables?variableNames=childRef&deserializeValues=false`);
  return told.childRef?.value;
}

function addEntries(parent, tag, entries) {
  const list = add(parent, tag);
  entries.forEach((entry) => {
    const item = add(list, 'li', '', entry.late ? 'iro-child__late' : '');
    add(item, 'p', entry.when, 'iro-child__when');
    const what = add(item, 'p');
    add(what, 'strong', entry.what);
    if (entry.state) {
      add(what, 'span', ': ');
      add(what, 'strong', entry.state, 'iro-child__state');
    }
    if (entry.detail) {
      add(item, 'p', entry.detail);
    }
  });
}

function show(node, child) {
  add(node, 'h2', `${child.label}, ${child.age}`);
  add(node, 'p', child.standing);
  add(node, 'p', `IRO: ${child.iro}`);
  child.earlierIros.forEach((iro) => add(node, 'p', `Earlier IRO: ${iro}`));
  const page = add(node, 'p');
  addLink(page, `Open the page of ${child.childRef}`, `/children/${encodeURIComponent(child.childRef)}`);
  add(node, 'h3', 'What is due');
  if (child.running.length) {
    addEntries(node, 'ul', child.running);
  } else {
    add(node, 'p', 'No clock runs.');
  }
  add(node, 'h3', 'What has happened, the latest first');
  addEntries(node, 'ol', child.happened);
}

async function load(node, task, engine) {
  const wait = add(node, 'p', 'Loading …');
  wait.setAttribute('role', 'status');
  try {
    const child = await childOf(task, engine);
    const timeline = child && await ask(`/api/children/${encodeURIComponent(child)}/timeline`);
    wait.remove();
    if (timeline) {
      show(node, timeline);
    } else {
      add(node, 'p', 'This task is not about one child.');
    }
  } catch (refusal) {
    wait.textContent = refusal.message;
  }
}

export const tabOfTheChild = {
  id: 'iro-child',
  pluginPoint: 'tasklist.task.detail',
  priority: 50,
  properties: {label: 'Child'},
  render(node, {taskId, api}) {
    load(add(node, 'section', '', 'iro-child'), taskId, api.engineApi);
  }
};
