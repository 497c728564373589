import assert from 'node:assert/strict';
import {checkArea} from '../../src/cli/check-area.js';
import type {Finding} from '../../src/translation/types.js';

// A pack to be spoiled, and what is said of it then.

export const now = new Date('2026-11-25T12:00:00Z');
/** What widgets speak. */
export const locales = ['cy', 'pl', 'pt', 'ur'];

/** One fact a line, with nothing to say about it. */
export const good = `{
  "id": "example-borough",
  "name": "Example Borough",
  "extends": "uk",
  "source": {"name": "Example Borough Council"},
  "checked": "2026-11-01",
  "reviewBy": "2027-11-01",
  "contacts": {
    "hate-incident-line": {"kind": "voice", "telephone": "0808 157 0100"},
    "example-line": {
      "kind": "voice",
      "telephone": "01632 960100",
      "name": {"en": "Example Line", "pl": "Przykład"},
      "use": {"en": "Someone to talk to"}
    }
  },
  "topics": {
    "road": {"names": {"campaign": "Example Campaign"}},
    "example-topic": {
      "title": {"en": "An example"},
      "text": [{"en": "The first."}, {"en": "The second."}],
      "contacts": ["example-line"]
    }
  },
  "places": {
    "example-charity": {"name": "Example Charity", "kind": "charity", "address": {"streetAddress": "1 Example Street"}},
    "example-pharmacy": {"name": "Example Pharmacy", "kind": "pharmacy", "address": {"streetAddress": "2 Example Street"}}
  }
}
`;

export const check = (text: string): readonly Finding[] => checkArea(text, {now, locales});

/** The pack with a change in it, which has to be there to be made. */
export const changed = (...changes: readonly (readonly [from: string, to: string])[]): string =>
  changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, () => to);
  }, good);

export const lineOf = (text: string, part: string): number => {
  assert.ok(text.includes(part), part);
  return text.slice(0, text.indexOf(part)).split('\n').length;
};

/** Holds the findings against what is expected of each: its line, as a piece of that line, its code and its words. */
export const expectFindings = (
  text: string,
  ...expected: readonly (readonly [line: string, severity: Finding['severity'], code: string, message: RegExp])[]
): void => {
  const found = check(text);
  assert.deepEqual(
    found.map(({line, severity, code}) => [line, severity, code]),
    expected.map(([part, severity, code]) => [lineOf(text, part), severity, code]),
    JSON.stringify(found, null, 1),
  );
  found.forEach(({message}, index) => {
    assert.match(message, expected[index]?.[3] ?? /^$/);
    assert.match(message, /\.$/);
  });
};
