import {waitUntil} from '@open-wc/testing';
import type {DeskData} from '../../../src/site/translate/desk-data.js';
import {partsToText} from '../../../src/translation/edit-xliff.js';
import {readXliff} from '../../../src/translation/read-xliff.js';
import type {LocaleFile, SourceMessage, Unit} from '../../../src/translation/types.js';

/** The project's own file of a locale, which the test server has. */
export const siteFile = async (locale: string): Promise<Uint8Array> => {
  const response = await fetch(`/locales/${locale}.xlf`);
  if (!response.ok) throw new Error(`no file of ${locale}`);
  return new Uint8Array(await response.arrayBuffer());
};

const read = async (locale: string): Promise<LocaleFile> => {
  const {file, findings} = readXliff(new TextDecoder('utf-8', {ignoreBOM: true}).decode(await siteFile(locale)));
  if (!file) throw new Error(findings.map(({message}) => message).join());
  return file;
};

const toMessage = ({id, source, notes}: Unit): SourceMessage => ({
  id,
  parts: source,
  note: notes.map(({text}) => text).join(' '),
});

/** What the build would tell the desk: a locale file of the project has every message. */
export const deskData = async (): Promise<DeskData> => ({
  messages: (await read('pl')).units.map(toMessage),
  locales: ['ar', 'cy', 'lt', 'pl', 'ur'],
  glossary: {pl: {police: {use: 'policja', accept: ['policj*']}}},
  pictures: {},
});

/** What a file of the project says of a message. */
export const messageIn = async (locale: string, id: string): Promise<{note: string; target: string}> => {
  const unit = (await read(locale)).units.find((one) => one.id === id);
  if (!unit?.target) throw new Error(`${locale} has no ${id}`);
  const message = toMessage(unit);
  return {note: message.note, target: partsToText(unit.target, message)};
};

/** The page's own styles: without them no widget has a width. */
export const addStyles = async (): Promise<void> => {
  await Promise.all(
    ['translate', 'cards', 'workspace'].map(async (name) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `/src/site/translate/${name}.css`;
      const loaded = new Promise((resolve) => {
        link.onload = resolve;
      });
      document.head.append(link);
      await loaded;
    }),
  );
};

/** Drops a file on the page. */
export const drop = (name: string, bytes: Uint8Array): void => {
  const event = new Event('drop', {bubbles: true, cancelable: true});
  const files = [new File([bytes as Uint8Array<ArrayBuffer>], name)];
  // No engine lets a script fill a real drag with files.
  Object.defineProperty(event, 'dataTransfer', {value: {types: ['Files'], files}});
  document.body.dispatchEvent(event);
};

/** Waits for what the page does by itself, on a machine that has much to do. */
export const soon = (condition: () => unknown, what = 'it never came about'): Promise<void> =>
  waitUntil(() => Boolean(condition()), what, {timeout: 8000, interval: 20});

/** Does what opens something, and waits until its previews are drawn and known. */
export const open = async (main: HTMLElement, act: () => void): Promise<void> => {
  act();
  await soon(() => main.querySelector('.places a'), 'the previews were never drawn');
};

/** What stands in the places of a message, or in elements of a name. */
export const texts = (root: ParentNode, what: string): string[] =>
  [...root.querySelectorAll(/^h\d$/.test(what) ? what : `[data-message="${what}"]`)].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

/** A key that is pressed where the focus is. */
export const pressed = (element: HTMLElement, key: string): void => {
  element.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
};

/** The file that the page hands out while `act` runs. */
export const downloaded = async (act: () => void): Promise<{name: string; bytes: Uint8Array}> => {
  const createObjectURL = URL.createObjectURL.bind(URL);
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL(blob);
    blobs.set(url, blob);
    return url;
  };
  let link: HTMLAnchorElement | undefined;
  const hold = (event: Event): void => {
    if (!(event.target instanceof HTMLAnchorElement) || event.target.download === '') return;
    // The browser under test would ask where to save it.
    event.preventDefault();
    link = event.target;
  };
  document.addEventListener('click', hold, {capture: true});
  try {
    act();
  } finally {
    document.removeEventListener('click', hold, {capture: true});
    URL.createObjectURL = createObjectURL;
  }
  const blob = blobs.get(link?.href ?? '');
  if (!link || !blob) throw new Error('Nothing was handed out.');
  return {name: link.download, bytes: new Uint8Array(await blob.arrayBuffer())};
};
