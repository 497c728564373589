import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {useCorrector} from '../facts/corrector.js';
import {retiredLines} from '../facts/read-area.js';
import type {Area, Contact} from '../facts/types.js';
import {languageOf, plainText, spokenLocale} from '../language/messages.js';
import type {Reader, RetiredNumber} from '../packs/reader.js';
import {contactStrings} from './contact.strings.js';
import {loadReader} from './load-reader.js';

/** How long the page may keep us waiting for an idle moment, in milliseconds. */
const patience = 3000;

let address: string | undefined;
let asked = false;
let reader: Reader | undefined;

/** What is told of corrections: each widget of the page. */
const followers = new Set<{readonly host: ReactiveControllerHost; readonly onFailure: (message: string) => void}>();

/** Safari has no `requestIdleCallback`: there, once what was to be painted has been. */
const whenIdle = (then: () => void): void => {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(then, {timeout: patience});
    else setTimeout(then);
  });
};

const follow = async (url: string): Promise<void> => {
  try {
    const loaded = await loadReader();
    useCorrector(await loaded.fetchCorrector(url));
    reader = loaded;
    for (const {host} of followers) host.requestUpdate();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Said once, by a widget that is there to say it.
    for (const {onFailure} of [...followers].slice(0, 1)) onFailure(`${message}. The built-in facts stay.`);
    // What could not be had may be there once the network is back.
    window.addEventListener(
      'online',
      () => {
        asked = false;
        ask();
      },
      {once: true},
    );
  }
};

/** Once for the page, and after it has been painted: a fallback that stays needs corrections too. */
const ask = (): void => {
  if (asked || address === undefined || followers.size === 0) return;
  asked = true;
  const url = address;
  whenIdle(() => void follow(url));
};

/** Says where the signed corrections lie. Without it, and in a build without a key, nothing is asked for. */
export const useUpdates = (url: string | undefined): void => {
  address = url;
  ask();
};

/** Whether an area still has a number: a correction for an area below it says nothing of it. */
const holds = ({contacts}: Area, {id, telephone}: Contact): boolean =>
  contacts[id]?.telephone === telephone && !contacts[id].withdrawn;

const retire = (old: Contact, {withdrawn, ...now}: Contact): RetiredNumber => {
  if (!withdrawn) return {old, now};
  const {instead} = withdrawn;
  const message = instead ? contactStrings.insteadOf(old.telephone, instead.telephone) : contactStrings.withdrawn();
  const words = instead ? plainText(message) : `${old.telephone}: ${plainText(message)}`;
  return {old, now: instead, words, lang: languageOf(message)};
};

/** Draws an element anew when corrections are here. The first one on the page asks for them. */
export class UpdatesController implements ReactiveController {
  #observer: MutationObserver | undefined;

  /** The last copy, and what it was made for: it stays while nothing changes, with the focus that may be in it. */
  #made: {readonly key: string; readonly copy: HTMLElement | undefined} | undefined;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly onFailure: (message: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
    ask();
    // Corrections may have come, and the content may have changed, while the element was away.
    if (reader) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    followers.delete(this);
    this.#observer?.disconnect();
    // What changes while nobody looks is seen anew.
    this.#made = undefined;
  }

  /**
   * A copy of what stands inside the element, in which retired numbers are put right; it is made anew when that changes.
   *
   * @param speak runs a function with every message in the element's language
   * @param facts the element's own: what they still hold to is not retired for it
   * @returns `undefined` where no retired number stands there
   */
  correctedFallback(speak: (run: () => void) => void, facts: Area): HTMLElement | undefined {
    if (!reader) return undefined;
    const retired: RetiredNumber[] = [];
    let key = '';
    speak(() => {
      key = `${spokenLocale()} ${facts.id}`;
      for (const {old, now} of retiredLines()) if (!holds(facts, old)) retired.push(retire(old, now));
    });
    if (this.#made?.key === key) return this.#made.copy;
    this.#observer ??= new MutationObserver(() => {
      this.#made = undefined;
      this.host.requestUpdate();
    });
    this.#observer.observe(this.host, {subtree: true, childList: true, characterData: true, attributeFilter: ['href']});
    const copy = retired.length > 0 ? reader.correctFallback(this.host, retired) : undefined;
    this.#made = {key, copy};
    return copy;
  }
}

/** For tests: the page as it was before anything was asked for. */
export const forgetUpdates = (): void => {
  [address, asked, reader] = [undefined, false, undefined];
  useCorrector(undefined);
};
