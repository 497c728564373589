import assert from 'node:assert/strict';
import {afterEach, describe, test} from 'node:test';
import {correct, type Corrections, useCorrections} from '../../src/facts/corrections.js';
import {freshness} from '../../src/facts/freshness.js';
import {readArea, readPack, retiredLines} from '../../src/facts/read-area.js';
import type {Area, AreaPack} from '../../src/facts/types.js';
import {exampleBorough, examplePlace} from '../support/example-borough.js';

const correctionsWith = (parts: Partial<Corrections>): Corrections => ({
  area: 'kent',
  sequence: 1,
  source: {name: 'Example Council'},
  checked: '2026-11-20',
  reviewBy: '2027-11-20',
  ...parts,
});

/** Kent after a correction. */
const kentAfter = (parts: Partial<Corrections>): Area => correct(readArea('kent'), correctionsWith(parts));

const pack: AreaPack = {
  ...exampleBorough({one: examplePlace(1, {telephone: '01632 960001'}), two: examplePlace(2)}),
  contacts: {
    helpers: {
      kind: 'voice',
      telephone: '01632 960010',
      openingHours: 'Mo-Fr 09:00-17:00',
      provider: {name: 'Example Helpers', url: 'https://helpers.example/'},
      name: {en: 'Helpers'},
      use: {en: 'Ask the helpers'},
      note: {en: 'Example people answer.'},
    },
    listeners: {kind: 'voice', telephone: '01632 960011', name: {en: 'Listeners'}, use: {en: 'Talk'}},
  },
  topics: {
    road: {provider: {name: 'Example Roads', url: 'https://roads.example/'}, names: {campaign: 'Example Campaign'}},
    'clinical-waste': {
      provider: {name: 'Example Council', url: 'https://council.example/'},
      url: 'https://waste.example/',
    },
    reoffending: {names: {prison: 'Example Prison'}},
  },
};

/** The example after a correction. */
const boroughAfter = (parts: Partial<Corrections>): Area =>
  correct(readPack(pack), correctionsWith({area: pack.id, ...parts}));

const borough = readPack(pack);

afterEach(() => {
  useCorrections(undefined);
});

describe('a contact that a correction replaces', () => {
  const {contacts} = boroughAfter({contacts: {helpers: {kind: 'voice', telephone: '0808 157 0123'}}});

  test('has its new facts, and none of its old ones', () => {
    assert.equal(contacts.helpers?.telephone, '0808 157 0123');
    assert.equal(contacts.helpers.openingHours, undefined);
    assert.equal(contacts.helpers.provider, undefined);
  });

  test('keeps its id, and the words about it', () => {
    const {id, name, use, note} = contacts.helpers ?? {};
    assert.deepEqual(
      {id, name, use, note},
      {
        id: 'helpers',
        name: {en: 'Helpers'},
        use: {en: 'Ask the helpers'},
        note: {en: 'Example people answer.'},
      },
    );
  });

  test('is as old as the correction, or as what the correction says of it', () => {
    const own = boroughAfter({
      contacts: {
        helpers: {kind: 'voice', telephone: '0808 157 0123', checked: null, source: {name: 'Example Helpers'}},
      },
    });
    const ages = [contacts.helpers, own.contacts.helpers].map((contact) => [
      contact?.source.name,
      contact?.checked,
      contact?.reviewBy,
    ]);
    assert.deepEqual(ages, [
      ['Example Council', '2026-11-20', '2027-11-20'],
      ['Example Helpers', null, '2027-11-20'],
    ]);
  });

  test('stands where it stood, and the others are as they were', () => {
    assert.deepEqual(Object.keys(contacts), Object.keys(borough.contacts));
    for (const [id, contact] of Object.entries(contacts))
      if (id !== 'helpers') assert.deepEqual(contact, borough.contacts[id]);
  });

  test('never becomes another kind: a voice call to a textphone helps nobody', () => {
    const area = kentAfter({
      contacts: {
        'hate-incident-line': {kind: 'textphone', telephone: '0808 157 0123'},
        'police-text': {kind: 'voice', telephone: '0808 157 0124'},
      },
    });
    assert.deepEqual(area.contacts, readArea('kent').contacts);
  });

  test('can have another keyword for its text messages', () => {
    const {contacts: after} = kentAfter({
      contacts: {'police-text': {kind: 'text', telephone: '70000', keyword: 'Example'}},
    });
    assert.deepEqual([after['police-text']?.telephone, after['police-text']?.keyword], ['70000', 'Example']);
  });
});

describe('a contact that a correction withdraws', () => {
  test('keeps its number, for those who know it, and says what to use instead', () => {
    const {contacts} = kentAfter({contacts: {'hate-incident-line': {withdrawn: true, instead: 'police'}}});
    const line = contacts['hate-incident-line'];
    assert.equal(line?.telephone, '0800 138 1624');
    assert.deepEqual(line.withdrawn, {instead: readArea('uk').contacts.police});
    assert.deepEqual([line.source.name, line.checked], ['Example Council', '2026-11-20']);
  });

  test('points to the other one as it is now, whichever comes first', () => {
    const withdrawn = {listeners: {withdrawn: true, instead: 'helpers'}} as const;
    const replaced = {helpers: {kind: 'voice', telephone: '0808 157 0123'}} as const;
    for (const contacts of [
      {...withdrawn, ...replaced},
      {...replaced, ...withdrawn},
    ]) {
      const {listeners} = boroughAfter({contacts}).contacts;
      assert.equal(listeners?.withdrawn?.instead?.telephone, '0808 157 0123');
    }
  });

  test('points nowhere where the area has no such contact', () => {
    for (const instead of ['nobody', 'constructor', '__proto__', '']) {
      const {helpers} = boroughAfter({contacts: {helpers: {withdrawn: true, instead}}}).contacts;
      assert.deepEqual(helpers?.withdrawn, {instead: undefined}, instead);
    }
  });

  test('never points to one that is withdrawn too, nor to itself', () => {
    const {helpers, listeners} = boroughAfter({
      contacts: {
        helpers: {withdrawn: true, instead: 'listeners'},
        listeners: {withdrawn: true, instead: 'listeners'},
      },
    }).contacts;
    assert.deepEqual(helpers?.withdrawn, {instead: undefined});
    assert.deepEqual(listeners?.withdrawn, {instead: undefined});
  });

  test('is in use again where a later correction has facts for it', () => {
    const first = boroughAfter({contacts: {helpers: {withdrawn: true, instead: 'listeners'}}});
    const later = correct(
      first,
      correctionsWith({area: pack.id, contacts: {helpers: {kind: 'voice', telephone: '01632 960012'}}}),
    );
    assert.equal(later.contacts.helpers?.withdrawn, undefined);
    assert.equal(later.contacts.helpers?.telephone, '01632 960012');
  });
});

describe('the national numbers for an emergency and for the police', () => {
  for (const [what, correction] of [
    ['replace', {kind: 'voice', telephone: '0808 157 0123'}],
    ['withdraw', {withdrawn: true, instead: 'hate-incident-line'}],
  ] as const) {
    test(`are out of reach of a correction that would ${what} them`, () => {
      for (const area of ['uk', 'kent', 'maidstone']) {
        const corrections = correctionsWith({area, contacts: {emergency: correction, police: correction}});
        assert.deepEqual(correct(readArea(area), corrections).contacts, readArea(area).contacts);
      }
    });
  }
});

describe('a place', () => {
  test('that is replaced has its new facts, and none of its old ones', () => {
    const {places} = boroughAfter({places: {one: examplePlace(3)}});
    const {id, name, telephone, address, checked} = places.one ?? {};
    assert.deepEqual([id, name, telephone, checked], ['one', 'Example Pharmacy 3', undefined, '2026-11-20']);
    assert.equal(address?.streetAddress, '3 Example Street');
    assert.deepEqual(Object.keys(places), ['one', 'two']);
    assert.deepEqual(places.two, borough.places.two);
  });

  test('that is withdrawn keeps its name, and says where to go instead, if anywhere', () => {
    const {one} = boroughAfter({places: {one: {withdrawn: true, instead: 'two'}}}).places;
    assert.equal(one?.name, 'Example Pharmacy 1');
    assert.deepEqual(one.withdrawn, {instead: borough.places.two});
    const {two} = boroughAfter({places: {two: {withdrawn: true}}}).places;
    assert.deepEqual(two?.withdrawn, {instead: undefined});
  });
});

describe('a link', () => {
  test('that is replaced leads to the new page, be it the topic’s own or that of who to turn to', () => {
    const {topics} = boroughAfter({
      links: {road: {url: 'https://new-roads.example/'}, 'clinical-waste': {url: 'https://new-waste.example/'}},
    });
    assert.deepEqual(topics.road?.provider, {name: 'Example Roads', url: 'https://new-roads.example/'});
    assert.equal(topics.road.url, undefined);
    assert.equal(topics['clinical-waste']?.url, 'https://new-waste.example/');
    assert.deepEqual(topics['clinical-waste'].provider, {name: 'Example Council', url: 'https://council.example/'});
  });

  test('that is withdrawn goes, and everything else about the topic stays', () => {
    const {topics} = boroughAfter({links: {road: {withdrawn: true}, 'clinical-waste': {withdrawn: true}}});
    assert.deepEqual(topics.road?.provider, {name: 'Example Roads'});
    assert.deepEqual(topics.road.names, {campaign: 'Example Campaign'});
    assert.equal(topics['clinical-waste']?.url, undefined);
    assert.deepEqual(topics['clinical-waste']?.provider, {name: 'Example Council', url: 'https://council.example/'});
  });

  test('is never added to a topic that has none', () => {
    const {topics} = boroughAfter({links: {reoffending: {url: 'https://new.example/'}}});
    assert.deepEqual(topics, borough.topics);
  });

  test('is as old as the correction', () => {
    const {road} = boroughAfter({links: {road: {url: 'https://new-roads.example/'}}}).topics;
    assert.deepEqual(
      [road?.source.name, road?.checked, road?.reviewBy],
      ['Example Council', '2026-11-20', '2027-11-20'],
    );
  });
});

describe('a correction', () => {
  test('adds nothing: an id that the area has not is passed over', () => {
    for (const id of ['nobody', 'constructor', '__proto__', 'toString']) {
      const area = boroughAfter({
        // `__proto__` has to be a name of its own, as JSON would have it.
        contacts: Object.fromEntries([[id, {kind: 'voice', telephone: '0808 157 0123'} as const]]),
        places: Object.fromEntries([[id, examplePlace(9)]]),
        links: Object.fromEntries([[id, {url: 'https://new.example/'}]]),
      });
      assert.deepEqual(area, borough, id);
      assert.equal(area.contacts[id], undefined, id);
    }
  });

  test('for another area changes nothing', () => {
    const corrections = correctionsWith({
      area: 'kent',
      contacts: {'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'}},
    });
    for (const area of ['uk', 'maidstone']) assert.equal(correct(readArea(area), corrections).id, area);
    assert.deepEqual(correct(readArea('maidstone'), corrections), readArea('maidstone'));
  });

  test('without any facts changes nothing', () => {
    assert.deepEqual(kentAfter({}), readArea('kent'));
    assert.deepEqual(kentAfter({contacts: {}, places: {}, links: {}}), readArea('kent'));
  });

  test('leaves the area that it was given as it was', () => {
    const before = structuredClone(borough);
    boroughAfter({
      contacts: {
        helpers: {withdrawn: true, instead: 'listeners'},
        listeners: {kind: 'voice', telephone: '01632 960013'},
      },
      places: {one: {withdrawn: true}, two: examplePlace(4)},
      links: {road: {withdrawn: true}},
    });
    assert.deepEqual(structuredClone(borough), before);
  });

  test('makes a fact as fresh as the correction is, and no other fact', () => {
    const now = new Date('2026-12-01T12:00Z');
    const {contacts} = kentAfter({contacts: {'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'}}});
    const ages = ['hate-incident-line', 'police-text'].map((id) => {
      const contact = contacts[id];
      assert.ok(contact);
      return [freshness(contact, now), freshness(contact, new Date('2027-11-21T00:00Z'))];
    });
    assert.deepEqual(ages, [
      ['checked', 'overdue'],
      ['unchecked', 'unchecked'],
    ]);
  });
});

describe('corrections that hold', () => {
  const replaced = {contacts: {'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'}}} as const;
  const lineIn = (id: string): string | undefined => readArea(id).contacts['hate-incident-line']?.telephone;

  test('are for their area and for those that extend it', () => {
    useCorrections(correctionsWith(replaced));
    assert.deepEqual(
      [lineIn('uk'), lineIn('kent'), lineIn('maidstone')],
      [undefined, '0808 157 0123', '0808 157 0123'],
    );
    useCorrections(correctionsWith({...replaced, area: 'maidstone'}));
    assert.deepEqual([lineIn('kent'), lineIn('maidstone')], ['0800 138 1624', '0808 157 0123']);
  });

  test('reach a pack from elsewhere that extends the area, and none that only has its name', () => {
    const own = {...exampleBorough(), extends: 'kent'};
    useCorrections(correctionsWith(replaced));
    assert.equal(readPack(own).contacts['hate-incident-line']?.telephone, '0808 157 0123');
    const contacts = {'hate-incident-line': {kind: 'voice', telephone: '01632 960014'}} as const;
    const named = {...exampleBorough(), id: 'kent', contacts};
    assert.equal(readPack(named).contacts['hate-incident-line']?.telephone, '01632 960014');
  });

  test('give way as a whole to later ones', () => {
    useCorrections(correctionsWith(replaced));
    useCorrections(correctionsWith({sequence: 2, contacts: {'police-text': {withdrawn: true, instead: 'police'}}}));
    assert.equal(lineIn('kent'), '0800 138 1624');
    assert.ok(readArea('kent').contacts['police-text']?.withdrawn);
    useCorrections(undefined);
    assert.equal(readArea('kent').contacts['police-text']?.withdrawn, undefined);
  });

  test('tell of the numbers that somebody may still have written down', () => {
    assert.deepEqual(retiredLines(), []);
    useCorrections(
      correctionsWith({
        contacts: {
          ...replaced.contacts,
          'police-text': {withdrawn: true, instead: 'police'},
          // The same number, looked at again: nothing is wrong with what is written down.
          'anti-terrorist-hotline': {kind: 'voice', telephone: '0800 789 321'},
        },
      }),
    );
    assert.deepEqual(
      retiredLines().map(({old, now}) => [old.telephone, now.telephone, now.withdrawn?.instead?.telephone]),
      [
        ['60066', '60066', '101'],
        ['0800 138 1624', '0808 157 0123', undefined],
      ],
    );
  });
});
