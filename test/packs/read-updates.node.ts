import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  fromBase64Url,
  protectedHeader,
  readSigned,
  readUpdates,
  signingInput,
  toBase64Url,
} from '../../src/packs/read-updates.js';
import {correctionsWith} from './corrections-with.js';

/** What is said of a text, whole. */
const refusal = (text: string): string => {
  try {
    readUpdates(text);
  } catch (error) {
    assert.ok(error instanceof Error);
    return error.message;
  }
  return assert.fail(`accepted: ${text.slice(0, 500)}`);
};

/** What is said of corrections with `parts` in them. */
const refusalWith = (parts: object): string => refusal(JSON.stringify(correctionsWith(parts)));

const line = {kind: 'voice', telephone: '01632 960001'} as const;
const address = {streetAddress: '1 Example Street', addressLocality: 'Example', postalCode: 'ZZ99 1AA'};
const place = {name: 'Example Pharmacy', kind: 'pharmacy', address} as const;

const many = (count: number, entry: object): object =>
  Object.fromEntries(Array.from({length: count}, (_, index) => [`entry-${String(index)}`, entry]));

describe('corrections that hold together', () => {
  const whole = correctionsWith({
    checked: null,
    source: {name: 'Example Council', url: 'https://council.example/'},
    contacts: {
      'hate-incident-line': {
        ...line,
        openingHours: ['Mo-Fr 09:00-12:00', 'Mo-Fr 13:00-17:00'],
        provider: {name: 'Example Helpers', url: 'https://helpers.example/a?b=c#d'},
        checked: '2026-11-19',
        source: {name: 'Example Helpers'},
      },
      'police-text': {withdrawn: true, instead: 'police'},
      'example-text': {kind: 'text', telephone: '70000', keyword: 'Example'},
      abroad: {kind: 'voice', telephone: '+353 1 496 0000'},
    },
    places: {
      one: {...place, telephone: '01632 960002', openingHours: 'Mo-Su', partner: 'Example Charity'},
      two: {withdrawn: true, instead: 'one'},
      three: {withdrawn: true},
    },
    links: {road: {url: 'https://roads.example/'}, 'clinical-waste': {withdrawn: true}},
  });

  test('are read as they are written', () => {
    assert.deepEqual(readUpdates(JSON.stringify(whole)), whole);
    assert.deepEqual(readUpdates(JSON.stringify(whole, undefined, 2)), whole);
  });

  test('may correct nothing: then what was corrected before no longer is', () => {
    const none = correctionsWith();
    assert.deepEqual(readUpdates(JSON.stringify(none)), none);
  });

  test('may have as many entries as there is room for', () => {
    const full = correctionsWith({
      contacts: many(20, line),
      places: many(50, place),
      links: many(20, {url: 'https://council.example/'}),
    });
    assert.deepEqual(readUpdates(JSON.stringify(full)), full);
  });

  test('may have the highest number that a script can count to', () => {
    const last = correctionsWith({sequence: Number.MAX_SAFE_INTEGER});
    assert.equal(readUpdates(JSON.stringify(last)).sequence, Number.MAX_SAFE_INTEGER);
  });

  test('may have names in any writing, with what belongs to a name', () => {
    const names = [
      'Szkoła Łódź',
      'مثال',
      'ਉਦਾਹਰਣ',
      "St. Mary's & St John (Example)",
      'Example 24/7',
      '1-3 Example Street',
    ];
    for (const name of names) {
      const named = correctionsWith({places: {one: {...place, name}}});
      assert.deepEqual(readUpdates(JSON.stringify(named)), named);
    }
  });
});

describe('a file that is not what it has to be', () => {
  for (const [what, text] of [
    ['nothing', ''],
    ['no JSON', '{"area": "kent",}'],
    ['JSON and more', '{} {}'],
    ['a page of HTML', '<!doctype html><title>Not found</title>'],
    ['nested without end', '['.repeat(60_000)],
  ] as const) {
    test(`is refused: ${what}`, () => {
      assert.equal(refusal(text), 'is not JSON. Sign it anew with "csw updates sign"');
    });
  }

  for (const [what, text, name] of [
    ['null', 'null', 'null'],
    ['a list', '[]', 'a list in []'],
    ['a text', '"kent"', 'a text in quotation marks'],
    ['a number', '1', 'a whole number'],
    ['true', 'true', 'true or false'],
    ['a deep list', '['.repeat(10_000) + ']'.repeat(10_000), 'a list in []'],
  ] as const) {
    test(`is refused: ${what}`, () => {
      assert.equal(refusal(text), `$ has to be an object in {}, not ${name}`);
    });
  }

  for (const name of ['area', 'sequence', 'source', 'checked', 'reviewBy']) {
    test(`is refused without "${name}"`, () => {
      assert.equal(refusalWith({[name]: undefined}), `$ lacks "${name}". Add it`);
    });
  }

  test('is refused with a member that nobody knows, at the top or deeper', () => {
    for (const [parts, path] of [
      [{expires: '2027-01-01'}, '$.expires'],
      [{topics: {}}, '$.topics'],
      [{source: {name: 'Example Council', telephone: '01632 960001'}}, '$.source.telephone'],
      [{contacts: {a: {...line, name: {en: 'Words'}}}}, '$.contacts.a.name'],
      [{contacts: {a: {...line, use: {en: 'Words'}}}}, '$.contacts.a.use'],
      [{contacts: {a: {...line, id: 'emergency'}}}, '$.contacts.a.id'],
      [{contacts: {a: {withdrawn: true, instead: 'b', telephone: '01632 960001'}}}, '$.contacts.a.telephone'],
      [{places: {a: {...place, url: 'https://a.example/'}}}, '$.places.a.url'],
      [{places: {a: {...place, address: {...address, addressCountry: 'GB'}}}}, '$.places.a.address.addressCountry'],
      [{places: {a: {withdrawn: true, instead: 'b', name: 'A'}}}, '$.places.a.name'],
      [{links: {a: {url: 'https://a.example/', text: 'Here'}}}, '$.links.a.text'],
      [{links: {a: {withdrawn: true, instead: 'b'}}}, '$.links.a.instead'],
    ] as const) {
      const message = refusalWith(parts);
      assert.ok(message.startsWith(`${path} is not known here. Remove it, or write one of "`), message);
    }
  });

  test('is refused where a name of its is there twice, since a reader may take the first', () => {
    const text = JSON.stringify(correctionsWith({contacts: {a: line}}));
    const twice = (one: string, other: string): string => text.replace(one, `${one},${other}`);
    assert.equal(refusal(twice('"sequence":3', '"sequence":4')), '$.sequence is there twice. Keep one');
    assert.equal(
      refusal(twice('"telephone":"01632 960001"', '"telephone":"01632 960002"')),
      '$.contacts.a.telephone is there twice. Keep one',
    );
    assert.equal(
      refusal(twice('"telephone":"01632 960001"', String.raw`"\u0074elephone":"01632 960002"`)),
      '$.contacts.a.telephone is there twice. Keep one',
    );
    assert.equal(refusal(twice('"contacts":{"a":{"kind":"voice","telephone":"01632 960001"}}', '"contacts":{}')), '$.contacts is there twice. Keep one'); // prettier-ignore
  });

  test('is refused where a name of its is one that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const top = refusal(JSON.stringify(correctionsWith()).replace('{', `{"${name}":{"area":"uk"},`));
      assert.ok(top.startsWith(`$.${name} is not known here.`), top);
    }
    const proto = refusal(JSON.stringify(correctionsWith({places: {a: place}})).replace('"a"', '"__proto__"'));
    assert.ok(proto.startsWith('$.places.__proto__ has a name that is not made of small letters'), proto);
    const member = refusal(JSON.stringify(correctionsWith({contacts: {a: line}})).replace('"kind"', '"__proto__"'));
    assert.equal(member, '$.contacts.a lacks "kind". Add it');
  });
});

describe('the head of corrections', () => {
  const dateMessage = 'has to be a date that there is, in the form "2026-11-30": year, month, day';

  test('has an id of an area', () => {
    for (const area of ['', 'Kent', 'kent ', 'a_b', '1', '-', 'kent\n', 'a'.repeat(61)])
      assert.ok(refusalWith({area}).startsWith('$.area '), area);
    assert.ok(refusalWith({area: 1}).startsWith('$.area '));
  });

  test('has a number that a script can count to', () => {
    const range = `$.sequence has to be from 1 to ${String(Number.MAX_SAFE_INTEGER)}`;
    for (const sequence of [0, -1, Number.MAX_SAFE_INTEGER + 1, 1e300]) assert.equal(refusalWith({sequence}), range);
    assert.equal(refusalWith({sequence: 1.5}), '$.sequence has to be a whole number, not a number with a fraction');
    assert.equal(refusalWith({sequence: '4'}), '$.sequence has to be a whole number, not a text in quotation marks');
    const huge = refusal(JSON.stringify(correctionsWith()).replace('"sequence":3', '"sequence":1e999'));
    assert.match(huge, /^\$\.sequence has to be a whole number/);
  });

  test('has dates that there are', () => {
    for (const date of ['2026-02-29', '2026-11-31', '20-11-2026', '2026-11-20T00:00Z', '2026-1-1', '', '2026-11-20 ']) {
      assert.equal(refusalWith({checked: date}), `$.checked ${dateMessage}; or null`);
      assert.equal(refusalWith({reviewBy: date}), `$.reviewBy ${dateMessage}`);
    }
    assert.equal(readUpdates(JSON.stringify(correctionsWith({checked: '2028-02-29'}))).checked, '2028-02-29');
  });

  test('has a day to check it again by: only a national emergency number does not age', () => {
    assert.equal(refusalWith({reviewBy: null}), `$.reviewBy ${dateMessage}`);
    assert.equal(refusalWith({contacts: {a: {...line, reviewBy: null}}}), `$.contacts.a.reviewBy ${dateMessage}`);
  });

  test('names who states the facts', () => {
    assert.equal(refusalWith({source: {}}), '$.source lacks "name". Add it');
    for (const name of ['', ' ', null, 1, ['Example'], {en: 'Example'}])
      assert.equal(refusalWith({source: {name}}), '$.source.name has to be a text, and not an empty one');
    assert.equal(
      refusalWith({source: {name: 'x'.repeat(151)}}),
      '$.source.name is longer than 150 characters. Shorten it',
    );
  });
});

describe('a contact in corrections', () => {
  const refused = (entry: unknown, id = 'a'): string => refusalWith({contacts: {[id]: entry}});

  test('has a kind and a number', () => {
    assert.equal(refused({kind: 'voice'}), '$.contacts.a lacks "telephone". Add it');
    assert.equal(refused({telephone: '01632 960001'}), '$.contacts.a lacks "kind". Add it');
    assert.equal(refused({...line, kind: 'fax'}), '$.contacts.a.kind has to be one of "voice", "text", "textphone"');
    for (const [entry, name] of [
      [null, 'null'],
      ['01632 960001', 'a text in quotation marks'],
      [[line], 'a list in []'],
    ] as const)
      assert.equal(refused(entry), `$.contacts.a has to be an object in {}, not ${name}`);
  });

  test('has a number that can be rung', () => {
    for (const telephone of [
      '0808 157 01',
      '01632  960001',
      '01632-960001',
      '01632 960001 ',
      '٠١٦٣٢ ٩٦٠٠٠١',
      '+0 1632 960001',
      '+44 1632 960001 123456',
      'tel:01632960001',
      '01632 960001;ext=1',
      '01632 960001\u202e',
      '1',
      '12',
      '1234567',
    ]) {
      const message = refused({...line, telephone});
      assert.ok(message.startsWith('$.contacts.a.telephone has to be a UK number'), `${telephone}: ${message}`);
    }
    assert.equal(
      refused({...line, telephone: '0'.repeat(1000)}),
      '$.contacts.a.telephone is longer than 31 characters. Shorten it',
    );
    assert.match(refused({...line, telephone: 1632960001}), /^\$\.contacts\.a\.telephone /);
  });

  test('has no number of the whole country, under whatever name', () => {
    for (const telephone of ['999', '112', '101', '111', '105', '18000'])
      assert.equal(
        refused({...line, telephone}),
        '$.contacts.a.telephone is a number of the whole country. Withdraw the contact, with "instead"',
      );
  });

  test('is not the emergency number, nor that of the police', () => {
    for (const id of ['emergency', 'police'])
      for (const entry of [line, {withdrawn: true, instead: 'hate-incident-line'}])
        assert.equal(
          refused(entry, id),
          `$.contacts.${id} is a number of the whole country, which nobody can correct. Remove it`,
        );
  });

  test('has a keyword only where it takes text messages', () => {
    assert.equal(
      refused({...line, keyword: 'Example'}),
      '$.contacts.a.kind has to be "text" where there is a keyword, or remove the keyword',
    );
    for (const keyword of ['', 'two words', 'Exämple', '&body=', 'x'.repeat(21)])
      assert.equal(
        refused({kind: 'text', telephone: '70000', keyword}),
        '$.contacts.a.keyword has to be one word of at most 20 letters and digits',
      );
  });

  test('has hours that can be read', () => {
    const hours = 'has to be hours such as';
    assert.ok(refused({...line, openingHours: 'always'}).startsWith(`$.contacts.a.openingHours ${hours}`));
    assert.ok(
      refused({...line, openingHours: ['Mo-Su', 'Mo 9-5']}).startsWith(`$.contacts.a.openingHours[1] ${hours}`),
    );
    for (const none of [[], ['Mo', 'Mo'], {}, null])
      assert.match(refused({...line, openingHours: none}), /^\$\.contacts\.a\.openingHours /);
  });

  test('that is withdrawn names another one, which can be used', () => {
    const itself = 'is itself withdrawn. Name a contact that can be used';
    assert.equal(refused({withdrawn: true}), '$.contacts.a lacks "instead". Add it');
    assert.equal(refused({withdrawn: true, instead: 'a'}), `$.contacts.a.instead ${itself}`);
    for (const withdrawn of [false, 1, 'true', null])
      assert.equal(refused({withdrawn, instead: 'b'}), '$.contacts.a.withdrawn has to be true, or leave it out');
    for (const instead of ['', '__proto__', 'B', 1, null])
      assert.match(refused({withdrawn: true, instead}), /^\$\.contacts\.a\.instead is not made of small letters/);
    const chain = {a: {withdrawn: true, instead: 'b'}, b: {withdrawn: true, instead: 'c'}};
    assert.equal(refusalWith({contacts: chain}), `$.contacts.a.instead ${itself}`);
  });
});

describe('a place in corrections', () => {
  const refused = (entry: unknown, id = 'a'): string => refusalWith({places: {[id]: entry}});

  test('has a name, a kind and an address', () => {
    for (const name of ['name', 'kind', 'address'])
      assert.equal(refused({...place, [name]: undefined}), `$.places.a lacks "${name}". Add it`);
    assert.equal(refused({...place, address: {}}), '$.places.a.address lacks "streetAddress". Add it');
    assert.match(
      refused({...place, address: {...address, postalCode: 'zz991aa'}}),
      /^\$\.places\.a\.address\.postalCode has to be a UK postcode/,
    );
    assert.equal(refused({...place, kind: 'shop'}), '$.places.a.kind has to be one of "charity", "pharmacy"');
  });

  test('has no number of the whole country', () => {
    for (const telephone of ['999', '112', '101', '111', '105', '18000'])
      assert.equal(
        refused({...place, telephone}),
        '$.places.a.telephone is a number of the whole country. Write that of the place, or leave it out',
      );
  });

  test('that is withdrawn names another one to go to, or none', () => {
    const itself = 'is itself withdrawn. Name a place to go to';
    assert.equal(refused({withdrawn: true, instead: 'a'}), `$.places.a.instead ${itself}`);
    const chain = {a: {withdrawn: true, instead: 'b'}, b: {withdrawn: true}};
    assert.equal(refusalWith({places: chain}), `$.places.a.instead ${itself}`);
  });

  test('has an id of small letters', () => {
    for (const id of ['A', 'a b', 'a--b', 'é', ''])
      assert.match(refused(place, id), /^\$\.places(?:\.A|\['.*'\]) has a name that is not made of small letters/);
  });
});

describe('an address of a page in corrections', () => {
  const addresses = [
    'http://council.example/',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//council.example/',
    '/safety',
    '/',
    'council.example',
    'https://user@council.example/',
    'https://192.0.2.1/',
    'https://council.example\\@evil.example/',
    'https://council.example/"onclick="x',
    'https://council.example/a b',
    'https://council.example/\u202e',
    'HTTPS://council.example/',
    '',
  ];

  test('is a full one with https: another would lead elsewhere on each page', () => {
    for (const url of addresses) {
      for (const [parts, path] of [
        [{links: {a: {url}}}, '$.links.a.url'],
        [{source: {name: 'Example Council', url}}, '$.source.url'],
        [{contacts: {a: {...line, provider: {name: 'Example', url}}}}, '$.contacts.a.provider.url'],
        [{places: {a: {...place, source: {name: 'Example', url}}}}, '$.places.a.source.url'],
      ] as const)
        assert.equal(
          refusalWith(parts),
          `${path} has to be a full address that starts with "https://", as the browser writes it`,
        );
    }
  });

  test('is one that a browser can open', () => {
    for (const url of ['https://council.example:99999/', 'https://xn--a.example/'])
      assert.equal(
        refusalWith({links: {a: {url}}}),
        '$.links.a.url is an address that no browser can open. Copy it from a browser',
      );
  });

  test('has an end', () => {
    const url = `https://council.example/${'a'.repeat(500)}`;
    assert.equal(refusalWith({links: {a: {url}}}), '$.links.a.url is longer than 500 characters. Shorten it');
  });
});

describe('a text in corrections', () => {
  /** Everything that a person writes in words, by where it is. */
  const texts: readonly (readonly [path: string, parts: (text: string) => object])[] = [
    ['$.source.name', (name) => ({source: {name}})],
    ['$.contacts.a.source.name', (name) => ({contacts: {a: {...line, source: {name}}}})],
    ['$.contacts.a.provider.name', (name) => ({contacts: {a: {...line, provider: {name}}}})],
    ['$.places.a.name', (name) => ({places: {a: {...place, name}}})],
    ['$.places.a.partner', (partner) => ({places: {a: {...place, partner}}})],
    ['$.places.a.address.streetAddress', (streetAddress) => ({places: {a: {...place, address: {streetAddress}}}})],
    ['$.places.a.address.addressLocality', (addressLocality) => ({places: {a: {...place, address: {...address, addressLocality}}}})], // prettier-ignore
  ];
  const things = [
    ['markup', '<b>Example</b>', 'markup "<"'],
    ['an escaped tag', 'Example &lt;b&gt;', 'markup "&lt;"'],
    ['an address', 'Example www.evil.example', 'address "www.evil.example"'],
    ['a link that runs', 'Example javascript:alert(1)', 'address "javascript:alert(1)"'],
    ['a change of direction', 'Example \u202e1000 69', 'invisible character U+202E'],
    ['what nobody sees', 'Exam\u200bple', 'invisible character U+200B'],
    ['half of a character', 'Example \ud83d', 'invisible character U+D83D'],
    ['a line break', 'Example\nExample', 'invisible character U+000A'],
  ] as const;
  for (const [what, text, thing] of things) {
    test(`is refused with ${what}`, () => {
      for (const [path, parts] of texts) {
        const message = refusalWith(parts(text));
        assert.ok(message.startsWith(`${path} has the ${thing}. Remove it`), `${path}: ${message}`);
      }
    });
  }
});

describe('corrections that are too many', () => {
  test('are refused: then a new version is due', () => {
    assert.equal(refusalWith({contacts: many(21, line)}), '$.contacts has more than 20 entries. Remove some');
    assert.equal(refusalWith({places: many(51, place)}), '$.places has more than 50 entries. Remove some');
    const links = many(21, {url: 'https://council.example/'});
    assert.equal(refusalWith({links}), '$.links has more than 20 entries. Remove some');
  });
});

describe('a signed file', () => {
  const payload = toBase64Url(new TextEncoder().encode('{}'));
  const signed = {payload, protected: protectedHeader, signature: 'AAAA'};
  const refusalOf = (text: string): string => {
    try {
      readSigned(text);
    } catch (error) {
      assert.ok(error instanceof Error);
      return error.message;
    }
    return assert.fail(`accepted: ${text.slice(0, 500)}`);
  };
  const notOurs = 'is not a file that "csw updates sign" has made. Sign it anew';

  test('is the three texts of a JWS, in any order and with any white space', () => {
    assert.deepEqual(readSigned(JSON.stringify(signed)), signed);
    const {signature, ...others} = signed;
    assert.deepEqual(readSigned(JSON.stringify({signature, ...others}, undefined, 2)), signed);
  });

  test('has the header that RFC 7515 would read as ES256', () => {
    const header = JSON.parse(new TextDecoder().decode(fromBase64Url(protectedHeader))) as unknown;
    assert.deepEqual(header, {alg: 'ES256', typ: 'csw-updates'});
  });

  test('has nothing else', () => {
    for (const value of [
      null,
      1,
      'text',
      [],
      ['payload', 'protected', 'signature'],
      {},
      {...signed, header: {alg: 'none'}},
      {...signed, signatures: []},
      {...signed, payload: undefined},
      {...signed, protected: undefined},
      {...signed, signature: undefined},
      {...signed, signature: undefined, header: 'x'},
      {...signed, payload: {}},
      {...signed, signature: null},
      {...signed, signature: [signed.signature]},
    ])
      assert.equal(refusalOf(JSON.stringify(value)), notOurs, JSON.stringify(value));
    assert.equal(refusalOf(JSON.stringify(signed).replace('"payload"', '"__proto__"')), notOurs);
    assert.equal(refusalOf(JSON.stringify(signed).replace('{', '{"__proto__":{},')), notOurs);
    assert.equal(refusalOf('not JSON'), 'is not JSON. Sign it anew with "csw updates sign"');
    assert.equal(
      refusalOf(JSON.stringify(signed).replace('{', `{"payload":"${payload}",`)),
      '$.payload is there twice. Keep one',
    );
  });

  test('has no other header, even one that says the same', () => {
    const header = (value: string): string => toBase64Url(new TextEncoder().encode(value));
    for (const other of [
      header('{"alg":"none","typ":"csw-updates"}'),
      header('{"alg":"HS256","typ":"csw-updates"}'),
      header('{"typ":"csw-updates","alg":"ES256"}'),
      header('{"alg": "ES256","typ":"csw-updates"}'),
      header('{"alg":"ES256","typ":"csw-updates","crit":["b64"],"b64":false}'),
      `${protectedHeader}=`,
      `${protectedHeader} `,
      '{"alg":"ES256","typ":"csw-updates"}',
      '',
    ])
      assert.equal(refusalOf(JSON.stringify({...signed, protected: other})), notOurs, other);
  });

  test('is signed as its two texts stand in it, with a dot between', () => {
    assert.equal(new TextDecoder().decode(signingInput(signed)), `${protectedHeader}.${payload}`);
  });
});

describe('base64url', () => {
  test('is what RFC 4648 gives as examples, without padding', () => {
    for (const [text, encoded] of [
      ['', ''],
      ['f', 'Zg'],
      ['fo', 'Zm8'],
      ['foo', 'Zm9v'],
      ['foob', 'Zm9vYg'],
      ['fooba', 'Zm9vYmE'],
      ['foobar', 'Zm9vYmFy'],
    ] as const) {
      assert.equal(toBase64Url(new TextEncoder().encode(text)), encoded);
      assert.deepEqual(fromBase64Url(encoded), new TextEncoder().encode(text));
    }
  });

  test('brings back every byte', () => {
    const bytes = Uint8Array.from({length: 256}, (_, byte) => byte);
    assert.deepEqual(fromBase64Url(toBase64Url(bytes)), bytes);
    assert.match(toBase64Url(bytes), /^[\w-]+$/);
  });

  test('has one form for the same bytes, and nothing else is read', () => {
    // The last letter of `Zh` and `Zm9` has bits that say nothing.
    for (const text of ['Zg==', 'Z', 'Zm9vY', 'Zh', 'Zm9', 'Zm8 ', 'Z\ng', '+/+/', 'Zé', 'Zg\u0000'])
      assert.throws(() => fromBase64Url(text), Error, text);
  });
});
