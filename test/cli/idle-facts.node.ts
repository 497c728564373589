import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkArea} from '../../src/cli/check-area.js';
import {topicFigures, topicProviders, topicSentences} from '../../src/cli/idle-facts.js';
import {adviceTopics, type Topic} from '../../src/facts/types.js';
import {areaSchema} from '../../src/packs/area-schema.js';
import {adviceText, projects} from '../../src/widgets/safety-advice/advice-text.js';
import {changed, check, expectFindings, now} from './area-checking.js';

describe('what has no effect', () => {
  test('is what a pack above has already, and how old that is does not matter', () => {
    expectFindings(
      changed(
        ['"hate-incident-line": {', '"anti-terrorist-hotline": {"checked": null, '],
        ['"road": {"names": {"campaign": "Example Campaign"}}', '"prevent-training": {"minutes": 20}'],
      ),
      ['"anti-terrorist-hotline"', 'warning', 'no-effect', /a pack above has it already, and cannot be changed/],
      ['"prevent-training"', 'warning', 'no-effect', /a pack above has it already/],
    );
  });

  for (const [what, from, to, path, message] of [
    ['a name that the topic does not speak of', '"campaign"', '"prison"', '.road.names.prison', /with this topic/],
    [
      'a figure that the topic does not speak of',
      '{"names"',
      '{"capacity": 7, "names"',
      '.road.capacity',
      /with this topic/,
    ],
    [
      'names beside words of the pack’s own',
      '{"names"',
      '{"text": [{"en": "Ours."}], "names"',
      '.road.names',
      /beside a "text" of your own/,
    ],
    [
      'contacts of the topic about one line',
      '"road": {"names": {"campaign": "Example Campaign"}}',
      '"community-safety": {"contacts": ["example-line"]}',
      "['community-safety'].contacts",
      /with this topic/,
    ],
    [
      'a topic with nothing that a widget shows',
      '"road": {"names": {"campaign": "Example Campaign"}}',
      '"clinical-waste": {}',
      "['clinical-waste']",
      /nothing that a widget shows/,
    ],
  ] as const) {
    test(`is ${what}`, () => {
      const text = changed([from, to]);
      const [first, ...others] = check(text);
      const said = first?.message ?? '';
      assert.deepEqual([first?.severity, first?.code, others], ['warning', 'no-effect', []]);
      assert.ok(said.startsWith(`$.topics${path}: has no`), said);
      assert.match(said, message);
    });
  }

  test('is a name whose sentence lacks another', () => {
    expectFindings(
      changed([
        '"road": {"names": {"campaign": "Example Campaign"}}',
        '"reoffending": {"names": {"offender-unit": "Unit", "prison": "Prison"}}',
      ]),
      [
        '"reoffending"',
        'warning',
        'no-effect',
        /names\['offender-unit'\]: has no effect without "community-unit" beside it/,
      ],
      ['"reoffending"', 'warning', 'no-effect', /names\.prison: has no effect without "overseer" beside it/],
    );
  });

  test('is the partner of a charity', () => {
    expectFindings(changed(['"kind": "charity"', '"kind": "charity", "partner": "Example"']), [
      '"partner"',
      'warning',
      'no-effect',
      /only a pharmacy has a partner/,
    ]);
  });

  test('is a language that no widget speaks, which is said once', () => {
    expectFindings(
      changed(
        ['"use": {"en": "Someone to talk to"}', '"use": {"en": "Someone to talk to", "fr": "Parler"}'],
        ['"title": {"en": "An example"}', '"title": {"en": "An example", "fr": "Un exemple"}'],
      ),
      [
        '"Parler"',
        'warning',
        'no-effect',
        /\.use\.fr: has no effect: no widget speaks this language \(2 texts in it\)\. They speak en, cy, pl/,
      ],
    );
  });

  test('is not a language of a region, where widgets speak the language', () => {
    assert.deepEqual(check(changed(['"pl": "Przykład"', '"pt-BR": "Exemplo"'])), []);
  });

  test('is no language where it is not known what widgets speak', () => {
    assert.deepEqual(checkArea(changed(['"pl"', '"fr"']), {now, locales: []}), []);
  });

  test('is a part with nothing in it, and a pack without a fact', () => {
    const bare = (rest: object): string =>
      JSON.stringify({
        id: 'example-borough',
        name: 'Example Borough',
        extends: 'uk',
        source: {name: 'Example Borough Council'},
        checked: '2026-11-01',
        reviewBy: '2027-11-01',
        ...rest,
      });
    expectFindings(bare({}), ['{', 'warning', 'no-effect', /^\$: has no contact, no topic and no place/]);
    const place = {name: 'Example', kind: 'charity', address: {streetAddress: '1 Example Street'}};
    expectFindings(bare({contacts: {}, places: {place}}), [
      '{',
      'warning',
      'no-effect',
      /^\$\.contacts: has nothing in it/,
    ]);
  });
});

describe('what the check knows of our words', () => {
  const everyName = Object.keys(areaSchema.$defs?.topic?.properties?.names?.properties ?? {});

  /** How many sentences our words have about a topic with these names. */
  const sentences = (id: (typeof adviceTopics)[number], names: readonly string[]): number => {
    const topic = {id, names: Object.fromEntries(names.map((name) => [name, 'Example']))} as unknown as Topic;
    return [...adviceText[id](topic, 'en'), ...(id === 'night-time' ? projects(topic) : [])].filter(Boolean).length;
  };

  for (const id of adviceTopics) {
    test(`is what they say of ${id}`, () => {
      const read = new Set<string | symbol>();
      const topic = new Proxy({} as Topic, {
        get: (_, field) => {
          read.add(field);
          return field === 'provider' ? {name: 'Example'} : undefined;
        },
      });
      adviceText[id](topic, 'en');
      const fields = [
        ...(topicFigures[id] ?? []),
        ...(topicProviders.includes(id) ? ['provider'] : []),
        ...(topicSentences[id] ? ['names'] : []),
      ];
      assert.deepEqual([...read].map(String).sort(), fields.sort());
      const own = topicSentences[id] ?? [];
      for (const names of own)
        for (const name of names)
          assert.ok(
            sentences(id, names) >
              sentences(
                id,
                names.filter((other) => other !== name),
              ),
            name,
          );
      // Of a name that the check does not know they say nothing.
      const others = everyName.filter((name) => !own.flat().includes(name));
      assert.equal(sentences(id, others), sentences(id, []));
    });
  }
});
