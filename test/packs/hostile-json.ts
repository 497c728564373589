import fc from 'fast-check';

// JSON as texts: a text can say what no object of ours can, such as a name that is there twice.

export type JsonText = fc.Arbitrary<string>;
type Entry = readonly [name: string, text: string];

export const constants = (...values: readonly unknown[]): JsonText =>
  fc.constantFrom(...values.map((value) => JSON.stringify(value)));

const nested = (open: string, inner: string, close: string): JsonText =>
  fc.integer({min: 1, max: 2000}).map((depth) => open.repeat(depth) + inner + close.repeat(depth));

/** Names that objects have already, or that have no place in the file. */
export const hostileName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'),
  fc.constantFrom(
    '',
    ' ',
    'A',
    'emergency ',
    'emergency\u0000',
    'érable',
    'url',
    'id',
    'name',
    'use',
    'withdrawn',
    'telephone',
  ),
  fc.string({unit: 'binary', maxLength: 20}),
);

const hostileText = fc.oneof(
  constants(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt;',
    '${7*7}',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' https://evil.example/',
    'https://user:word@evil.example/',
    'http://evil.example/',
    '//evil.example/',
    '/safety',
    'data:text/html,<script>alert(1)</script>',
    'tel:999',
    '999',
    '112',
    '101',
    '18000',
    '01632 960001;ext=1',
    '01632\u202e 960001',
    'Example \u202e\u2066',
    'Example\u200b\u00ad',
    '\ud83d',
    '\udc00 Example',
    'Example\u0000',
    'Example\r\nExample',
    '٠١٦٣٢ ٩٦٠٠٠١',
    '0'.repeat(10_000),
    '',
    ' ',
    '__proto__',
    'emergency',
  ),
  fc.string({unit: 'binary', maxLength: 40}).map((text) => JSON.stringify(text)),
);

/** Whatever JSON can say, and what it can say that a script cannot hold. */
export const hostileValue: JsonText = fc.oneof(
  {weight: 4, arbitrary: hostileText},
  constants(null, true, false, 0, -1, 1.5, [], {}, [null], {en: 'Example'}, {__proto__: null}),
  fc.constantFrom('1e999', '-1e999', '9007199254740993', '-0', '1E400', '0.1e-999', '{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}'), // prettier-ignore
  nested('[', '', ']'),
  nested('{"a":', '1', '}'),
  fc.json({maxDepth: 4}),
);

/** Once in so many times, something else stands in the place of what is right. */
export const mostly = (right: JsonText, rarity = 40): JsonText =>
  fc.oneof({weight: rarity, arbitrary: right}, {weight: 1, arbitrary: hostileValue});

interface Members {
  readonly required: Readonly<Record<string, JsonText>>;
  readonly optional?: Readonly<Record<string, JsonText>>;
}

const toText = (entries: readonly Entry[]): string =>
  `{${entries.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`;

/** An object, now and then with a member too many, too few, or twice. */
export const objectOf = ({required, optional = {}}: Members, rarity = 40): JsonText => {
  const needed = Object.entries(required).map(([name, text]) => text.map((value): Entry[] => [[name, value]]));
  const possible = Object.entries(optional).map(([name, text]) =>
    fc.tuple(fc.boolean(), text).map(([isThere, value]): Entry[] => (isThere ? [[name, value]] : [])),
  );
  const right = fc.tuple(...needed, ...possible).map((entries) => entries.flat());
  const more = fc.tuple(right, hostileName, hostileValue).map(([entries, name, value]): Entry[] => [...entries, [name, value]]); // prettier-ignore
  const less = fc.tuple(right, fc.nat()).map(([entries, index]) => entries.filter((_, at) => at !== index % entries.length)); // prettier-ignore
  const twice = fc.tuple(right, fc.nat()).map(([entries, index]) => [...entries, ...entries.slice(index % (entries.length || 1))]); // prettier-ignore
  return fc
    .oneof(
      {weight: 3 * rarity, arbitrary: right},
      {weight: 1, arbitrary: more},
      {weight: 1, arbitrary: less},
      {weight: 1, arbitrary: twice},
    )
    .map(toText);
};

/** A few entries by id, now and then by a name that is no id. */
export const entriesOf = (ids: readonly string[], entry: (id: string) => JsonText): JsonText => {
  const name = fc.oneof({weight: 40, arbitrary: fc.constantFrom(...ids)}, {weight: 1, arbitrary: hostileName});
  const one = name.chain((id) => fc.tuple(fc.constant(id), entry(id)));
  return mostly(
    fc.oneof(
      {weight: 40, arbitrary: fc.uniqueArray(one, {maxLength: 4, selector: ([id]) => id}).map(toText)},
      {weight: 1, arbitrary: fc.array(one, {maxLength: 4}).map(toText)},
    ),
  );
};

/** Anything at all in the place of a file or a payload. */
export const anyText: fc.Arbitrary<string> = fc.oneof(hostileValue, fc.string({unit: 'binary', maxLength: 200}));
