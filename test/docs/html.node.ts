import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {localeCodes} from '../../src/build/locale-files.js';
import {elementsOf} from '../../src/build/reference.js';
import {widgetNames} from '../../src/build/rollup-config.js';
import {bundledAreas} from '../../src/facts/read-area.js';
import {contactUri} from '../../src/facts/telephone-link.js';
import {adviceTopics, type AreaPack, contactIds} from '../../src/facts/types.js';
import {contactOf} from '../facts/contact-of.js';
import {builtManifest} from './built-manifest.js';
import {blocks, read} from './documents.js';

// The snippets in the documents work as they stand.

const {version} = JSON.parse(read('package.json')) as {readonly version: string};

const elements = elementsOf(builtManifest());

const attributesOf = (tag: string): string[] => {
  const element = elements.find(({tagName}) => tagName === tag);
  assert.ok(element, `there is no <${tag}>`);
  return (element.attributes ?? []).map(({name}) => name);
};

/** The topics of their own that the examples of area packs have. */
const ownTopics = blocks('json').flatMap(({code}) => Object.keys((JSON.parse(code) as Partial<AreaPack>).topics ?? {}));

/** What an attribute may say, beside `src`, which names a file. */
const values: Readonly<Record<string, readonly string[]>> = {
  lang: ['en', ...localeCodes()],
  area: Object.keys(bundledAreas),
  theme: ['light', 'dark'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  contacts: contactIds,
  languages: ['off'],
  topic: [...adviceTopics, ...ownTopics],
};

const contacts = contactIds.map((id) => contactOf(id));

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const tagsOf = (html: string): Tag[] =>
  [...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].map(([, name = '', attributes = '']) => ({
    name,
    attributes: new Map(
      [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, attribute = '', value = '']) => [attribute, value]),
    ),
  }));

/** The widget that a tag or a placeholder stands for, and its attributes without `data-`. */
const widgetOf = ({name, attributes}: Tag): Tag | undefined => {
  if (name.startsWith('csw-')) return {name, attributes};
  const widget = attributes.get('data-csw');
  if (widget === undefined) return undefined;
  const others = [...attributes].filter(([attribute]) => attribute !== 'data-csw');
  return {
    name: `csw-${widget}`,
    attributes: new Map(
      others.map(([attribute, value]) => {
        assert.ok(attribute.startsWith('data-'), `${attribute} on a placeholder`);
        return [attribute.slice('data-'.length), value];
      }),
    ),
  };
};

describe('the HTML in the documents', () => {
  const examples = blocks('html');

  test('is there', () => {
    assert.ok(examples.length >= 5);
  });

  for (const [index, {document, code}] of examples.entries()) {
    describe(`${document}, example ${String(index + 1)}`, () => {
      test('closes what it opens', () => {
        const open: string[] = [];
        for (const [, slash, name] of code.matchAll(/<(\/?)([a-z][\w-]*)/g)) {
          if (slash === '') open.push(name ?? '');
          else assert.equal(open.pop(), name);
        }
        assert.deepEqual(open, []);
      });

      test('names widgets, attributes and values that there are', () => {
        const widgets = tagsOf(code).flatMap((tag) => widgetOf(tag) ?? []);
        assert.ok(widgets.length > 0);
        for (const {name, attributes} of widgets) {
          const known = attributesOf(name);
          for (const [attribute, value] of attributes) {
            assert.ok(known.includes(attribute), `${name} has no attribute "${attribute}"`);
            if (attribute === 'src') assert.match(value, /^https:\/\/[a-z]+\.example\/[\w/-]+\.json$/);
            else
              for (const word of value.split(' '))
                assert.ok(values[attribute]?.includes(word), `${attribute}="${value}"`);
          }
        }
      });

      test('loads the script of this version as it has to be loaded', () => {
        const files = ['csw.js', ...widgetNames.map((name) => `csw-${name}.js`)];
        for (const {attributes} of tagsOf(code).filter(({name}) => name === 'script')) {
          const src = attributes.get('src') ?? '';
          assert.ok(files.map((file) => `https://widgets.example/${version}/${file}`).includes(src), src);
          assert.match(attributes.get('integrity') ?? '', /^sha384-/);
          assert.equal(attributes.get('crossorigin'), 'anonymous');
          assert.ok(attributes.has('defer'));
        }
      });

      test('has each number as the facts have it, in the link that it needs', () => {
        const found = [...code.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)];
        assert.ok(found.length > 0);
        for (const [, href = '', text] of found) {
          const contact = contacts.find(({telephone}) => telephone === text);
          assert.ok(contact, `"${text ?? ''}" is no number of ours`);
          assert.equal(href.replaceAll('&amp;', '&'), contactUri(contact));
        }
      });
    });
  }
});
