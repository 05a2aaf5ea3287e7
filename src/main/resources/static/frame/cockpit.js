// How the service stands, on the first page of Cockpit.
import {add, addLink, ask} from './elements.js';

function addFigure(list, figure) {
  const item = add(list, 'li', '', figure.late ? 'iro-overview__late' : '');
  add(item, 'strong', String(figure.count));
  addLink(item, figure.name, figure.href);
}

async function load(node) {
  add(node, 'h1', 'The service now');
  try {
    const figures = await ask('/api/overview');
    const list = add(node, 'ul');
    figures.forEach((figure) => addFigure(list, figure));
  } catch (refusal) {
    add(node, 'p', refusal.message);
  }
}

export default {
  id: 'iro-overview',
  pluginPoint: 'cockpit.dashboard',
  priority: 100,
  render(node) {
    load(add(node, 'section', '', 'iro-overview'));
  }
};
