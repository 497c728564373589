import {navigation} from './navigation.js';

/** How far somebody is who presses Shift to leave: two more presses, one more, or they have stopped. */
export type Step = 'twice' | 'once' | 'stay';

/** What the presses do. */
export interface Leaver {
  /** Says how far they are; `undefined`: nothing. */
  readonly show: (step: Step | undefined) => void;
  readonly leave: () => void;
}

/** How long a next press may take, and how long the last word stands, in milliseconds. */
const patience = 5000;

const leavers = new Set<Leaver>();

let presses = 0;
/** Whether Shift is down, and nothing else has been done with it. */
let alone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const show = (step?: Step): void => {
  // The first one on the page leads; the others would say the same.
  const [leader] = leavers;
  leader?.show(step);
};

const forget = (): void => {
  clearTimeout(timer);
  if (presses > 0) show();
  presses = 0;
  alone = false;
};

const stay = (): void => {
  presses = 0;
  show('stay');
  timer = setTimeout(show, patience);
};

const onKeydown = ({key, repeat, isComposing, altKey, ctrlKey, metaKey}: KeyboardEvent): void => {
  if (key !== 'Shift') forget();
  // The other Shift key is Shift too. With another modifier it is a shortcut, often for the next keyboard layout.
  else if (isComposing || altKey || ctrlKey || metaKey) forget();
  else if (!repeat) alone = true;
};

/** A capital letter is typed between Shift's own events, so a press counts when the key comes up. */
const onKeyup = ({key, isComposing}: KeyboardEvent): void => {
  if (key !== 'Shift' || !alone || isComposing || !navigation.hasKeys()) return;
  alone = false;
  clearTimeout(timer);
  presses++;
  if (presses < 3) {
    show(presses === 1 ? 'twice' : 'once');
    timer = setTimeout(stay, patience);
    return;
  }
  const [leader] = leavers;
  forget();
  leader?.leave();
};

/** Shift with a click selects, and with a wheel it scrolls sideways. */
const onPointer = (): void => {
  alone = false;
};

let ear: AbortController | undefined;

/** On the window, in the capture phase: no element of the page hears a key first. */
const listen = (): void => {
  ear = new AbortController();
  const options = {capture: true, passive: true, signal: ear.signal};
  window.addEventListener('keydown', onKeydown, options);
  window.addEventListener('keyup', onKeyup, options);
  window.addEventListener('pointerdown', onPointer, options);
  window.addEventListener('wheel', onPointer, options);
};

/**
 * Lets three presses of Shift alone leave the page. However many ask for it, the page has one ear.
 *
 * @returns ends it
 */
export const hearShift = (leaver: Leaver): (() => void) => {
  leavers.add(leaver);
  if (!ear) listen();
  return () => {
    const [leader] = leavers;
    if (leader === leaver) {
      forget();
      leaver.show(undefined);
    }
    leavers.delete(leaver);
    if (leavers.size > 0) return;
    ear?.abort();
    ear = undefined;
  };
};
