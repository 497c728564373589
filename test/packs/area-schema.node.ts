import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {bundledAreas} from '../../src/facts/read-area.js';
import {areaSchema} from '../../src/packs/area-schema.js';
import {jsonPath, type Schema, schemaProblems} from '../../src/packs/json-schema.js';
import {anyPackValue} from './any-pack-value.js';
import {pathsIn, type Path, withValueAt} from './spoil.js';
import {wholePack} from './whole-pack.js';

// `errorMessage` is ours, and an editor's. The rest of strictness looks for what a schema that is split over `if` cannot have.
const ajv = new Ajv2020({strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false});
const validate = ajv.addKeyword('errorMessage').compile(areaSchema);

/** What is wrong, as an editor reads it. */
const problemsOf = (value: unknown): string[] =>
  schemaProblems(areaSchema, value).map(({path, message}) => `${jsonPath(path)}: ${message}`);

const problemsWith = (path: Path, entry: unknown): string[] => {
  const pack = withValueAt(wholePack, path, entry);
  const problems = problemsOf(pack);
  // The published schema tells an editor's program the same.
  assert.equal(validate(pack), problems.length === 0, problems.join());
  return problems;
};

/** The names that a schema has for what may stand in a pack. */
const propertiesIn = (schema: Schema): string[] => {
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.$defs ?? {}),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
    ...(schema.items ? [schema.items] : []),
    ...(schema.anyOf ?? []),
  ];
  return [...Object.keys(schema.properties ?? {}), ...inside.flatMap(propertiesIn)];
};

describe('the schema of area packs', () => {
  test('is one of draft 2020-12 itself', () => {
    assert.equal(areaSchema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(ajv.validateSchema(areaSchema), ajv.errorsText());
  });

  test('has only references that lead somewhere, and no definition that nothing leads to', () => {
    const text = JSON.stringify(areaSchema);
    const named = new Set([...text.matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name));
    assert.deepEqual([...named].sort(), Object.keys(areaSchema.$defs ?? {}).filter((name) => named.has(name)).sort()); // prettier-ignore
    // Of facts that corrections have too.
    const idle = Object.keys(areaSchema.$defs ?? {}).filter((name) => !named.has(name));
    assert.deepEqual(idle, ['httpsUrl']);
  });

  for (const [id, pack] of Object.entries(bundledAreas)) {
    test(`is met by our own pack ${id}`, () => {
      assert.deepEqual(problemsOf(pack), []);
      assert.ok(validate(pack), ajv.errorsText(validate.errors));
    });
  }

  test('is met by a pack that has everything that it speaks of', () => {
    assert.deepEqual(problemsOf(wholePack), []);
    assert.ok(validate(wholePack), ajv.errorsText(validate.errors));
    const used = new Set(pathsIn(wholePack).flat());
    assert.deepEqual(propertiesIn(areaSchema).filter((name) => !used.has(name)), []); // prettier-ignore
  });

  test('is met by the same packs for us as for others, in 1,000 cases', () => {
    const counts = {met: 0, missed: 0};
    fc.assert(
      fc.property(anyPackValue, (value) => {
        const problems = problemsOf(value);
        counts[problems.length === 0 ? 'met' : 'missed']++;
        assert.equal(problems.length === 0, validate(value), problems.join() || ajv.errorsText(validate.errors));
      }),
      {seed: 20261125, numRuns: 1000},
    );
    // A test that never sees the one or the other proves nothing.
    assert.ok(counts.met > 150 && counts.missed > 400, JSON.stringify(counts));
  });
});

const many = (count: number, entry: unknown): object =>
  Object.fromEntries(Array.from({length: count}, (_, index) => [`entry-${String(index)}`, entry]));

/** Codes of languages, of which nobody knows most. */
const languages = (count: number): object =>
  Object.fromEntries(Array.from({length: count}, (_, index) => [index === 0 ? 'en' : `x${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`, 'x'])); // prettier-ignore

const listOf = (count: number, entry: (index: number) => unknown): unknown[] =>
  Array.from({length: count}, (_, index) => entry(index));

const place = {name: 'Example', kind: 'charity', address: {streetAddress: '1 Example Street'}};
const own = ['contacts', 'example-line'];
const topic = ['topics', 'example-topic'];
const pharmacy = ['places', 'example-pharmacy'];

interface Limit {
  readonly path: Path;
  readonly most: number;
  /** What is as long, or has as many, as the number says. */
  readonly of: (size: number) => unknown;
  readonly says: string;
}

const textLimit = (path: Path, most: number, of = (size: number): string => 'x'.repeat(size)): Limit => ({
  path,
  most,
  of,
  says: `is longer than ${String(most)} characters. Shorten it`,
});
const countLimit = (path: Path, most: number, of: (size: number) => unknown): Limit => ({
  path,
  most,
  of,
  says: `has more than ${String(most)} entries. Remove some`,
});
const listLimit = (path: Path, most: number, of: (index: number) => unknown): Limit => ({
  path,
  most,
  of: (size) => listOf(size, of),
  says: `has more than ${String(most)}. Remove some`,
});

const limits: readonly Limit[] = [
  textLimit(['$schema'], 500),
  textLimit(['id'], 60),
  textLimit(['name'], 150),
  textLimit(['source', 'name'], 150),
  textLimit(['source', 'url'], 500, (size) => 'https://a.example/'.padEnd(size, 'x')),
  textLimit([...own, 'name', 'en'], 1000),
  // Characters, not the halves of which JavaScript makes some.
  textLimit([...own, 'note', 'en'], 1000, (size) => '😀'.repeat(size)),
  textLimit([...own, 'use', 'pl'], 1000),
  textLimit([...topic, 'title', 'en'], 1000),
  textLimit(['topics', 'road', 'names', 'campaign'], 150),
  textLimit([...pharmacy, 'name'], 150),
  textLimit([...pharmacy, 'partner'], 150),
  textLimit([...pharmacy, 'address', 'streetAddress'], 150),
  textLimit([...pharmacy, 'address', 'addressLocality'], 150),
  countLimit(['contacts'], 40, (size) => many(size, wholePack.contacts['example-line'])),
  countLimit(['topics'], 40, (size) => many(size, {title: {en: 'x'}, text: [{en: 'x'}]})),
  countLimit(['places'], 200, (size) => many(size, place)),
  countLimit([...own, 'note'], 60, languages),
  listLimit([...topic, 'text'], 20, () => ({en: 'x'})),
  listLimit([...topic, 'contacts'], 20, (index) => `a${String(index)}`),
  listLimit([...pharmacy, 'openingHours'], 14, (index) => `Mo 09:${String(index + 10)}-10:00`),
];

describe('a pack at a limit', () => {
  for (const {path, most, of, says} of limits)
    test(`may have ${String(most)} at ${jsonPath(path)}, and no more`, () => {
      assert.deepEqual(problemsWith(path, of(most)), []);
      assert.deepEqual(problemsWith(path, of(most + 1)), [`${jsonPath(path)}: ${says}`]);
    });

  for (const [path, least, most] of [
    [['topics', 'prevent-training', 'minutes'], 1, 10_000],
    [['topics', 'night-time', 'capacity'], 0, 100_000_000],
    [['topics', 'night-time', 'annualValue'], 0, 1_000_000_000_000],
  ] as const) {
    test(`may say from ${String(least)} to ${String(most)} at ${jsonPath(path)}`, () => {
      const says = `${jsonPath(path)}: has to be from ${String(least)} to ${String(most)}`;
      for (const number of [least, most]) assert.deepEqual(problemsWith(path, number), []);
      for (const number of [least - 1, most + 1, -(2 ** 53), 1e308])
        assert.deepEqual(problemsWith(path, number), [says]);
    });
  }
});

const notId = 'is not made of small letters, digits and hyphens, with a letter first, such as "example-line"';
const notPhone =
  'has to be a UK number ("01632 960123"), a short code of 3 to 6 digits, or a number with its country\'s code ("+44 1632 960123"), with nothing but single spaces between digits';
const notUrl =
  'has to be an address that starts with "https://", or with one "/" for a page of the same site, as the browser writes it';
const notHours =
  'has to be hours such as "Mo-Fr 09:00-17:30" or "Sa,Su 10:00-16:00", or "Mo-Su" for day and night; write midnight as 00:00';
const notDate = 'has to be a date that there is, in the form "2026-11-30": year, month, day';
const notText = 'has to be a text, and not an empty one';
const notPostcode = 'has to be a UK postcode in capitals, with one space before its last three characters';

/** By path: what stands there, and what is said of it. */
const failures: readonly (readonly [path: Path, says: string, ...wrong: readonly unknown[]])[] = [
  [[], 'has to be an object in {}, not a list in []', []],
  [[], 'has to be an object in {}, not null', null],
  [['id'], notId, 'Example', '-a', 'a-', 'a--b', '1a', 'a b', 'é', '', 7, '__proto__', 'a\n'],
  [['name'], notText, '', ' ', '\n', 7, null, {en: 'Example'}],
  [['extends'], 'has to be one of "uk", "kent", "maidstone"', 'essex', 'UK', '', null, '__proto__', 'toString'],
  [['source'], 'has to be an object in {}, not a text in quotation marks', 'Example Council'],
  [['source'], 'lacks "name". Add it', {}, {url: 'https://council.example/'}],
  [['checked'], `${notDate}; or null`, '2026-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '1999-01-01', '2100-01-01', '01/11/2026', '', 20261101], // prettier-ignore
  [['reviewBy'], notDate, '2027-02-29', '2027-06-31', 'never', null, 2027],
  [[...own, 'kind'], 'has to be one of "voice", "text", "textphone"', 'fax', '', null, 1, 'constructor'],
  [[...own, 'telephone'], notPhone, '', '99', '1234567', '01632 9601', '016329601234', '01632  960123', '01632-960123', '(01632) 960123', ' 01632 960123', '01632 960123 ', '01632 960123;ext=1', 'tel:01632960123', '٠١٦٣٢ ٩٦٠١٢٣', '01632\u202e 960123', '01632\u00a0960123', '01632 960123\n', '+44 (0)1632 960123', '+0 1632 960123', '+123456', '+1234567890123456', 1632960123, null, '0044 1632 960', '00 44 1632 96', '+44 01632 960123', '+4401632960123'], // prettier-ignore
  [['contacts', 'police-text', 'keyword'], 'has to be one word of at most 20 letters and digits', '', 'two words', 'a'.repeat(21), 'é', 7, '&body=x'], // prettier-ignore
  [['contacts', 'police-text', 'kind'], 'has to be "text" where there is a keyword, or remove the keyword', 'voice'],
  [['topics', 'road', 'provider', 'url'], notUrl, '', 'council.example', 'http://council.example/', '//council.example/', '/\\council.example', 'javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', ' https://council.example/', 'https://council.example/ ', 'https://council.example/a b', 'https://council.example/"x', 'https://council.example/<x>', 'https://someone@council.example/', 'https://council.example@elsewhere.example/', 'https://127.0.0.1/', 'https://[::1]/', 'https://localhost/', 'https://council.example:123456/', 'https://councïl.example/', 'https:council.example', 'https://council.example\\@elsewhere.example/', '/a\nb', '/a\u202eb', 7], // prettier-ignore
  [[...own, 'openingHours'], notHours, '', 'always', '9-5', 'Mo-Fr 9:00-17:00', 'Mo-Fr 09:00-24:00', 'Mo-Fr  09:00-17:00', 'mo-fr 09:00-17:00', 'Mo-Fr 09:00-17:00, Sa 10:00-16:00', 7, null, {}], // prettier-ignore
  [[...own, 'openingHours'], 'is empty. Fill it in, or remove it', []],
  [[...own, 'openingHours'], 'has "Mo" twice. Keep one', ['Mo', 'Tu', 'Mo']],
  [[...own, 'openingHours'], 'is longer than 60 characters. Shorten it', `${'Mo,'.repeat(20)}Mo`],
  [[...own, 'name', 'pl'], notText, '', ' ', 7, null, ['Przykład']],
  [[...own, 'note'], 'lacks "en". Add it', {}, {pl: 'Przykład'}],
  [[...topic, 'text'], 'is empty. Fill it in, or remove it', []],
  [[...topic, 'text'], 'has to be a list in [], not an object in {}', {en: 'Example'}],
  [[...topic, 'contacts'], 'has "police" twice. Keep one', ['police', 'police']],
  [['topics', 'prevent-training', 'minutes'], 'has to be a whole number, not a number with a fraction', 1.5],
  [['topics', 'prevent-training', 'minutes'], 'has to be a whole number, not a text in quotation marks', '15'],
  [['topics', 'prevent-training', 'minutes'], 'has to be a whole number, not a number that is too large', Infinity, -Infinity], // prettier-ignore
  [[...pharmacy, 'kind'], 'has to be one of "charity", "pharmacy"', 'shop', null],
  [[...pharmacy, 'address'], 'lacks "streetAddress". Add it', {postalCode: 'ZZ99 1AA'}],
  [[...pharmacy, 'address', 'postalCode'], notPostcode, '', 'zz99 1aa', 'ZZ991AA', 'ZZ99  1AA', 'ZZ99 1AA\n', '<b>', 'AAA 1AA'], // prettier-ignore
];

describe('what is wrong with the shape of a pack', () => {
  for (const [path, says, ...wrong] of failures)
    for (const entry of wrong)
      test(`is said where ${jsonPath(path)} is ${JSON.stringify(entry)}: ${says.slice(0, 40)}`, () => {
        assert.deepEqual(problemsWith(path, entry), [`${jsonPath(path)}: ${says}`]);
      });

  test('says no more of somebody else’s text than somebody reads', () => {
    const says = (text: string): string[] => problemsWith([...topic, 'contacts'], [text, text]);
    const start = `${jsonPath([...topic, 'contacts'])}: has `;
    assert.deepEqual(says('x'.repeat(100_000)), [`${start}"${'x'.repeat(60)}…" twice. Keep one`]);
    assert.deepEqual(says('"a\\b\u202e\n'), [`${start}"\\"a\\\\b\\u202e\\u000a" twice. Keep one`]);
    assert.deepEqual(problemsWith([...topic, 'contacts'], [7, 7]), [`${start}7 twice. Keep one`]);
  });

  test('is said of what is missing', () => {
    for (const name of ['id', 'name', 'extends', 'source', 'checked', 'reviewBy'])
      assert.deepEqual(problemsWith([name], undefined), [`$: lacks "${name}". Add it`]);
    for (const name of ['kind', 'telephone', 'name', 'use'])
      assert.deepEqual(problemsWith([...own, name], undefined), [`${jsonPath(own)}: lacks "${name}". Add it`]);
    for (const name of ['title', 'text'])
      assert.deepEqual(problemsWith([...topic, name], undefined), [`${jsonPath(topic)}: lacks "${name}". Add it`]);
    for (const name of ['name', 'kind', 'address'])
      assert.deepEqual(problemsWith([...pharmacy, name], undefined), [
        `${jsonPath(pharmacy)}: lacks "${name}". Add it`,
      ]);
  });

  test('is said of what is not known, with what is', () => {
    const [said = '', ...others] = problemsWith([...pharmacy, 'phone'], '01632 960123');
    assert.deepEqual(others, []);
    assert.match(
      said,
      /^\$\.places\['example-pharmacy'\]\.phone: is not known here\. Remove it, or write one of "name", /,
    );
    for (const path of [[], own, topic, pharmacy, ['source'], [...pharmacy, 'address'], ['topics', 'road', 'names']])
      for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'withdrawn', ''])
        assert.equal(problemsWith([...path, name], {}).length, 1, jsonPath([...path, name]));
  });

  test('is said of a name that no entry can have', () => {
    for (const kind of ['contacts', 'topics', 'places'])
      for (const name of ['__proto__', 'Example', 'a b', '', 'é', 'x\n', 'a'.repeat(61)]) {
        const [said = '', ...others] = problemsWith([kind, name], {});
        assert.deepEqual(others, []);
        assert.match(said, /: has a name that is (?:not made of small letters|longer than 60 characters)/);
      }
    for (const tag of ['__proto__', 'PL', 'polski_', 'p', 'pl_PL', '', 'x'.repeat(36)]) {
      const [said = '', ...others] = problemsWith([...own, 'name', tag], 'Przykład');
      assert.deepEqual(others, []);
      assert.match(said, /: has a name that is (?:no code of a language, such as "pl" or "zh-Hant"|longer than 35 c)/);
    }
  });

  test('is all said at once', () => {
    const pack = withValueAt(withValueAt(wholePack, ['name'], ''), [...own, 'telephone'], '');
    assert.deepEqual(problemsOf(pack), [`$.name: ${notText}`, `${jsonPath([...own, 'telephone'])}: ${notPhone}`]);
  });
});

describe('the path of a problem', () => {
  test('is one that JSONPath reads, on one line and in the order in which it is written', () => {
    assert.equal(jsonPath([]), '$');
    assert.equal(jsonPath(['places', 'example-pharmacy', 'openingHours', 1]), "$.places['example-pharmacy'].openingHours[1]"); // prettier-ignore
    assert.equal(jsonPath(["it's \\ it"]), "$['it\\'s \\\\ it']");
    assert.equal(jsonPath(['', 'éa', '1a']), "$['']['éa']['1a']");
    assert.equal(jsonPath(['a\nb\t\u0000\u001b[2J']), "$['a\\u000ab\\u0009\\u0000\\u001b[2J']");
    assert.equal(jsonPath(['\u202e\u2028\u200b\ud83d\u{e0041}']), "$['\\u202e\\u2028\\u200b\\ud83d\\udb40\\udc41']");
  });

  test('is no longer than somebody reads', () => {
    const [said = ''] = problemsOf({...wholePack, [`a${'x'.repeat(250_000)}`]: 1, [`-${'😀'.repeat(100)}`]: 1});
    assert.match(said, /^\$\['ax{59}…'\]: is not known here/);
    assert.equal(jsonPath(['-'.repeat(61), 'name']), `$['${'-'.repeat(60)}…'].name`);
    assert.equal(jsonPath([`-${'😀'.repeat(100)}`]), `$['-${'😀'.repeat(59)}…']`);
  });
});
