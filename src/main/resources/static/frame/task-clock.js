// Tells on each task of a list when it is due, and whether it is overdue, by the task's own date: a clock that moves moves here.
import {add} from './elements.js';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const IN_LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
});

let clocks = [];

function spoken(date) {
  const part = Object.fromEntries(IN_LONDON.formatToParts(date).map(({type, value}) => [type, value]));
  return `${part.weekday} ${part.day} ${part.month} ${part.hour}:${part.minute}`;
}

function counted(number, word) {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function span(time) {
  if (time < HOUR) {
    return counted(Math.floor(time / MINUTE), 'minute');
  }
  return time < 48 * HOUR ? counted(Math.floor(time / HOUR), 'hour') : counted(Math.floor(time / (24 * HOUR)), 'day');
}

function tell({words, due}) {
  const left = due - Date.now();
  words.className = left > 0 ? 'iro-clock' : 'iro-clock iro-clock--late';
  words.textContent = left > 0 ? `Due ${spoken(due)}, in ${span(left)}` : `Overdue by ${span(-left)}, since ${spoken(due)}`;
}

function tellAgain() {
  clocks = clocks.filter(({words}) => words.isConnected);
  clocks.forEach(tell);
}

export const clockOfATask = {
  id: 'iro-task-clock',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render(node, told, {task}) {
    if (!task?.due) {
      return;
    }
    const clock = {words: add(node, 'p'), due: new Date(task.due.replace(/(\d\d)(\d\d)$/, '$1:$2'))};
    clocks.push(clock);
    tell(clock);
  }
};

setInterval(tellAgain, MINUTE);
