import type {AreaPack} from '../../src/facts/types.js';

const address = {streetAddress: '1 Example Street', addressLocality: 'Example Town', postalCode: 'ZZ99 1AA'};
const ageing = {
  source: {name: 'Example Helpers', url: 'https://helpers.example/'},
  checked: '2026-11-02',
  reviewBy: '2027-11-02',
};

/** A pack of a borough that does not exist, which has all that a pack may have: a test spoils one thing in it. */
export const wholePack = {
  $schema: 'https://widgets.example/0.1.0/area.schema.json',
  id: 'example-borough',
  name: 'Example Borough',
  extends: 'uk',
  source: {name: 'Example Borough Council', url: 'https://council.example/'},
  checked: '2026-11-01',
  reviewBy: '2027-11-01',
  contacts: {
    // These are of the pack above, which keeps its own.
    emergency: {kind: 'voice', telephone: '01632 960999', reviewBy: null},
    police: {kind: 'voice', telephone: '01632 960101', openingHours: 'Mo-Su'},
    'anti-terrorist-hotline': {kind: 'voice', telephone: '01632 960789'},
    'anti-terrorist-textphone': {kind: 'textphone', telephone: '01632 960790'},
    'police-text': {kind: 'text', telephone: '70000', keyword: 'Example', provider: {name: 'Example Police'}},
    'hate-incident-line': {
      kind: 'voice',
      telephone: '0808 157 0100',
      openingHours: ['Mo-Fr 08:00-20:00', 'Sa,Su 22:00-02:00'],
      note: {en: 'Example people answer.', cy: 'Mae pobl enghreifftiol yn ateb.'},
    },
    'example-line': {
      kind: 'voice',
      telephone: '+44 1632 960100',
      name: {en: 'Example Line', pl: 'Przykładowa linia', 'zh-Hant': '示例熱線', ur: 'مثال'},
      use: {en: 'Someone to talk to, 24 hours', pl: 'Ktoś do rozmowy, 24 godziny'},
      note: {en: 'Say “Example”.'},
      ...ageing,
    },
  },
  topics: {
    'hate-crime': {title: {en: 'Not ours to change'}},
    'leave-page': {url: 'https://elsewhere.example/', reviewBy: null},
    road: {provider: {name: 'Example County Council', url: '/roads'}, names: {campaign: 'Example Campaign'}},
    'night-time': {
      capacity: 20_000,
      annualValue: 75_000_000,
      names: {
        'largest-in': 'Example Shire',
        'alcohol-education': 'Example Programme',
        'friday-bus': 'Example Bus',
        'water-bottles': 'Example Bottles',
      },
    },
    reoffending: {
      names: {
        'offender-unit': 'Example Unit',
        'community-unit': 'Example Community Unit',
        overseer: 'Example Police',
        prison: 'Example Prison',
      },
    },
    'prevent-training': {minutes: 15},
    'community-safety': {},
    'substance-misuse': {provider: {name: 'Example Recovery'}},
    'police-in-person': {},
    prevent: {},
    'prevent-more': {provider: {name: 'Example Police'}},
    'needle-disposal': {},
    'clinical-waste': {provider: {name: 'Example Borough Council'}, url: '/waste'},
    'example-topic': {
      title: {en: 'An example', pl: 'Przykład'},
      text: [{en: 'The first.', pl: 'Pierwszy.'}, {en: 'The second.'}],
      contacts: ['example-line', 'police'],
      url: 'https://council.example/example?a=b&c=%20#d',
      ...ageing,
    },
  },
  places: {
    'example-pharmacy': {
      name: 'Example Pharmacy',
      kind: 'pharmacy',
      address,
      telephone: '01632 960200',
      openingHours: ['Mo-Fr 09:00-12:30', 'Mo-Fr 13:30-17:00'],
      partner: 'Example Charity',
      ...ageing,
      checked: null,
    },
    'example-charity': {name: 'Example Charity', kind: 'charity', address: {streetAddress: 'Example House'}},
  },
} as const satisfies AreaPack & {readonly $schema: string};
