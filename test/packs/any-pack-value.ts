import fc from 'fast-check';
import {hostileName, hostileValue} from './hostile-json.js';
import {pathsIn, type Path, valueAt, withValueAt} from './spoil.js';
import {wholePack} from './whole-pack.js';

// What a schema is asked about.

const length = (...lengths: readonly number[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom('x', '0', 'é', '😀', '\ud83d', ' '), fc.constantFrom(...lengths)).map(([one, count]) => one.repeat(count)); // prettier-ignore

/** What is just within what a schema allows somewhere, or just beyond. */
const atTheEdge: fc.Arbitrary<unknown> = fc.oneof(
  length(0, 1, 2, 20, 21, 60, 61, 150, 151, 500, 501, 1000, 1001),
  fc.constantFrom<unknown>(0, -0, 1, 14, 15, 10_000, 10_001, 100_000_000, 100_000_001, 1e12, 1e12 + 1, 1.5, 1e21, Infinity), // prettier-ignore
  fc.constantFrom('2026-02-28', '2026-02-29', '2028-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '26-01-01'),
  fc.constantFrom('999', '99', '123456', '1234567', '0', '01632 96012', '01632 960123', '016329601234', '0 1 6 3 2 9 6 0 1 2 3', '01632  960123', '+44 1632 960123', '+44 01632 960123', '0044 163 296', '+123456', '+1234567', '+123456789012345', '+1234567890123456', '01632-960123', ' 01632 960123', '٠١٦٣٢ ٩٦٠١٢٣'), // prettier-ignore
  fc.constantFrom(
    'Mo',
    'Mo-Su',
    'Mo-Su 00:00-24:00',
    'Mo-Su 00:00-23:59',
    'Mo,Tu,We 9:00-17:00',
    'mo',
    'Mo 09:00-17:00,Tu',
  ),
  fc.constantFrom('/', '//', '/a', '/a b', '/\\b', 'https://a', 'https://a.b', 'https://a.example:1', 'https://a.example:123456', 'HTTPS://a.example', 'http://a.example', 'https://a.example/"', 'https://u@a.example', 'https://127.0.0.1', 'https://a.example\n', 'a'), // prettier-ignore
  fc.constantFrom('ZZ99 1AA', 'Z9 9ZZ', 'zz99 1aa', 'ZZ991AA', 'uk', 'kent', 'maidstone', 'essex', 'voice', 'text'),
  fc.array(fc.constantFrom('a', 'b', 'Mo', 'Tu 09:00-10:00', 'We', 1, null), {maxLength: 22}),
  fc.constantFrom<unknown>(...[13, 14, 15, 19, 20, 21].map((count) => Array.from({length: count}, (_, index) => `a${String(index)}`))), // prettier-ignore
  fc
    .tuple(fc.constantFrom(39, 40, 41, 59, 60, 61, 199, 200, 201), fc.constantFrom<unknown>({}, 'x', {name: 'x', kind: 'charity', address: {streetAddress: 'x'}})) // prettier-ignore
    .map(([count, entry]) => Object.fromEntries(Array.from({length: count}, (_, index) => [index === 0 ? 'en' : `x${(index + 35).toString(36)}`, entry]))), // prettier-ignore
);

const names = [...new Set(pathsIn(wholePack).flatMap((path) => path.filter((step) => typeof step === 'string')))];

/** Something of the pack itself, to stand where it does not belong. */
const transplant = fc.constantFrom(...pathsIn(wholePack)).map((path) => valueAt(wholePack, path));

const parsed = hostileValue.map((text) => JSON.parse(text) as unknown);

const anyEntry = fc.oneof(transplant, atTheEdge, parsed);

const anyName = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom('pl', 'PL', 'zh-Hant', 'zh_Hant', 'x', 'abcd', 'en-', 'en-a', 'a-1', 'a-', '-a', 'A', 'é'),
  length(35, 36, 60, 61),
  hostileName,
);

const paths = pathsIn(wholePack);
const objects = paths.filter((path) => {
  const value = valueAt(wholePack, path);
  return typeof value === 'object' && !Array.isArray(value) && value !== null;
});

interface Change {
  readonly path: Path;
  /** What is there then; nothing where it is `undefined`. */
  readonly entry: unknown;
}

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({path: fc.constantFrom(...paths.filter(({length}) => length > 0)), entry: anyEntry}),
  fc.record({path: fc.constantFrom(...paths), entry: fc.constant(undefined)}),
  fc
    .tuple(fc.constantFrom(...objects), anyName, anyEntry)
    .map(([path, name, entry]) => ({path: [...path, name], entry})),
);

/** The whole pack with one thing changed, added or left out, or with two. */
export const anyPackValue: fc.Arbitrary<unknown> = fc
  .array(change, {minLength: 1, maxLength: 2})
  .map((changes) => changes.reduce<unknown>((value, {path, entry}) => withValueAt(value, path, entry), wholePack));
