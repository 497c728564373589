import {navigation} from '../../../src/widgets/leave-page/navigation.js';

/** A page that nobody leaves: what would happen is noted down. */
export interface OnHold {
  /** Where the page would have gone. */
  readonly went: readonly string[];
  /** Called each time that it would go. */
  onReplace: (url: string) => void;
  /** Lets the five seconds pass that a next press may take, or that a last word stands. */
  readonly pass: () => void;
  /** The browser brings the page back from its cache. */
  readonly comeBack: () => void;
  /** Ends it; the page is whole again. */
  readonly stop: () => void;
}

export const holdOn = (): OnHold => {
  const before = {...navigation};
  const timers = {setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window)};
  const went: string[] = [];
  const waits = new Map<number, () => void>();
  let made = -1;
  window.setTimeout = ((run: () => void, delay?: number, ...rest: unknown[]) => {
    if (delay !== 5000) return timers.setTimeout(run, delay, ...rest);
    waits.set(made, run);
    return made--;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    if (!waits.delete(id ?? 0)) timers.clearTimeout(id);
  }) as typeof window.clearTimeout;
  const hold: OnHold = {
    went,
    onReplace: () => undefined,
    pass: () => {
      const [first] = waits;
      if (!first) throw new Error('Nothing waits for five seconds.');
      waits.delete(first[0]);
      first[1]();
    },
    comeBack: () => {
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    },
    stop: () => {
      hold.comeBack();
      Object.assign(navigation, before);
      Object.assign(window, timers);
    },
  };
  navigation.replace = (url) => {
    went.push(url);
    hold.onReplace(url);
  };
  return hold;
};

const key = (type: 'keydown' | 'keyup', name: string, more: KeyboardEventInit = {}): void => {
  const init = {key: name, bubbles: true, composed: true, cancelable: true, ...more};
  document.body.dispatchEvent(new KeyboardEvent(type, init));
};

/** A key goes down. */
export const down = (name: string, more?: KeyboardEventInit): void => {
  key('keydown', name, more);
};

/** A key comes up. */
export const up = (name: string, more?: KeyboardEventInit): void => {
  key('keyup', name, more);
};

/** Shift is pressed alone, so many times. */
export const pressShift = (times = 1): void => {
  for (let time = 0; time < times; time++) {
    down('Shift', {shiftKey: true});
    up('Shift');
  }
};
