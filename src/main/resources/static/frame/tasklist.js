// What Tasklist shows besides its own.
import {tabOfTheChild} from './child-tab.js';
import {clockOfATask} from './task-clock.js';

export default [clockOfATask, tabOfTheChild];
