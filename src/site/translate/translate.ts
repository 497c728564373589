import './widgets.js';
import {Desk} from './desk.js';
import type {DeskData} from './desk-data.js';
import {watchPage} from './watch-page.js';

const main = document.querySelector<HTMLElement>('#main');
const response = await fetch('desk.json');
if (main && response.ok) {
  main.replaceChildren();
  watchPage(new Desk(main, (await response.json()) as DeskData));
} else if (main) {
  main.textContent = 'The desk did not load. Look at your connection, then load this page again.';
}
