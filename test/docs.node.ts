import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Package} from 'custom-elements-manifest/schema';
import {transformSync} from 'esbuild';
import {buildManifest} from '../src/build/build-manifest.js';
import {describe as lines, readLocale} from '../src/build/build-locales.js';
import {fillReadme} from '../src/build/fill-readme.js';
import {elementsOf} from '../src/build/reference.js';
import {widgetNames} from '../src/build/rollup-config.js';
import {localeCodes, readSourceMessages} from '../src/build/source-messages.js';
import {bundledAreas} from '../src/facts/read-area.js';
import {contactUri} from '../src/facts/telephone-link.js';
import {contactIds} from '../src/facts/types.js';
import {contactOf} from './facts/contact-of.js';

// What the documents say is true of the code of today.

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const {version, scripts} = JSON.parse(read('package.json')) as {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
};

const manifest = ((): Package => {
  const folder = mkdtempSync(join(tmpdir(), 'csw-docs-'));
  try {
    return buildManifest(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
})();

const elements = elementsOf(manifest);

const namesOf = (entries: readonly {readonly name: string}[] = []): string[] => entries.map(({name}) => name);

const attributesOf = (tag: string): string[] => {
  const element = elements.find(({tagName}) => tagName === tag);
  assert.ok(element, `there is no <${tag}>`);
  return namesOf(element.attributes);
};

/** What an attribute may say. */
const values: Readonly<Record<string, readonly string[]>> = {
  lang: ['en', ...localeCodes()],
  area: Object.keys(bundledAreas),
  theme: ['light', 'dark'],
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  contacts: contactIds,
};

const contacts = contactIds.map((id) => contactOf(id));

interface Block {
  readonly document: string;
  readonly code: string;
}

/** The blocks of code in a language, of all documents. */
const blocks = (language: string): Block[] =>
  documents.flatMap((document) =>
    [...read(document).matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, code = '']) =>
      name === language ? {document, code} : [],
    ),
  );

const prose = (document: string): string => read(document).replace(/^```.*?^```$/gms, '');

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

describe('the other code in the documents', () => {
  test('is JavaScript that can be read, and imports what there is', () => {
    assert.ok(blocks('js').length > 0);
    for (const {code} of blocks('js')) {
      transformSync(code, {loader: 'js'});
      for (const [, names, path] of code.matchAll(/^import (?:\{(.*)\} from )?'community-safety-widgets\/?(.*)';$/gm)) {
        if (names === undefined) assert.ok(widgetNames.includes(path ?? ''), path);
        else assert.match(read('src/index.ts'), new RegExp(`\\{[^}]*\\b${names}\\b`));
      }
    }
  });

  test('is CSS with our custom properties and parts', () => {
    const styles = blocks('css');
    assert.ok(styles.length > 0);
    const properties = elements.flatMap(({cssProperties}) => namesOf(cssProperties));
    const parts = elements.flatMap(({cssParts}) => namesOf(cssParts));
    for (const {code} of styles) {
      transformSync(code, {loader: 'css'});
      for (const [property] of code.matchAll(/--[\w-]+/g)) assert.ok(properties.includes(property), property);
      for (const [, part = ''] of code.matchAll(/::part\((.*?)\)/g)) assert.ok(parts.includes(part), part);
    }
  });

  test('is XLIFF of ours', () => {
    const units = blocks('xml');
    assert.ok(units.length > 0);
    for (const {code} of units) assert.ok(read('locales/cy.xlf').includes(code), code);
  });

  test('includes the nginx file that there is', () => {
    for (const {code} of blocks('nginx')) {
      for (const [, file = ''] of code.matchAll(/include (\S+);/g))
        assert.ok(existsSync(join(root, 'docs', file)), file);
    }
    assert.match(read('docs/operators.md'), /\binclude nginx\.conf;/);
  });
});

describe('the documents', () => {
  for (const document of documents) {
    describe(document, () => {
      test('names only commands that there are', () => {
        const named = [...read(document).matchAll(/\bnpm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)];
        for (const [command, script, short] of named) assert.ok((script ?? short ?? '') in scripts, command);
      });

      test('links to files and headings that there are', () => {
        const slugs = (path: string): string[] =>
          [...prose(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
            heading
              .toLowerCase()
              .replace(/[^\p{L}\p{N} -]/gu, '')
              .replaceAll(' ', '-'),
          );
        const links = [...prose(document).matchAll(/\]\(([^)]*)\)|(?:href|src)="([^"]*)"/g)];
        for (const link of links.map(([, inText, inTag]) => inText ?? inTag ?? '')) {
          if (/^https?:/.test(link)) continue;
          const [file = '', heading] = link.split('#');
          const path = file === '' ? document : join(dirname(document), file);
          assert.ok(existsSync(join(root, path)), `${link} leads nowhere`);
          if (heading !== undefined) assert.ok(slugs(path).includes(heading), `${link} has no such heading`);
        }
      });

      test('gives no number that the facts do not have', () => {
        const numbers = contacts.map(({telephone}) => telephone);
        const found = read(document).match(/(?<![\w.+-])0800[ \d]*\d/g) ?? [];
        assert.deepEqual(
          found.filter((number) => !numbers.includes(number)),
          [],
        );
      });

      test('names no machine, and no host but examples, our facts’ and standards’', () => {
        const known = ['localhost:8000', 'widgets.example', 'www.rfc-editor.org'];
        const hosts = [...read(document).matchAll(/\bhttps?:\/\/([^/\s)"`]*[^/\s)"`.])/g)].map(([, host = '']) => host);
        assert.deepEqual(
          hosts.filter((host) => !known.includes(host)),
          [],
        );
        assert.doesNotMatch(read(document), /(?<![\w.<])\/(?:home|Users|work|tmp|root)\//);
      });

      if (document !== 'README.md') {
        test('is short', () => {
          assert.ok(read(document).split('\n').length <= 160);
        });
      }
    });
  }
});

describe('the README', () => {
  const readme = read('README.md');

  test('has the tables that the code makes: else run "npm run readme"', async () => {
    assert.equal(await fillReadme(readme, manifest), readme);
  });

  test('shows each widget in a small picture', () => {
    for (const name of widgetNames) assert.ok(readme.includes(`<img src="docs/pictures/${name}.png"`), name);
    for (const file of readdirSync(join(root, 'docs/pictures'))) {
      const picture = readFileSync(join(root, 'docs/pictures', file));
      assert.equal(picture.toString('latin1', 1, 4), 'PNG', file);
      assert.ok(picture.length < 150_000, `${file} has ${String(picture.length)} bytes`);
      assert.ok(readme.includes(`src="docs/pictures/${file}"`), `${file} is shown nowhere`);
    }
  });

  test('names the actions and the faults that there are', () => {
    const [, actions = ''] = /readonly action: (.*);/.exec(read('src/kit/widget.ts')) ?? [];
    const named = (name: string): string[] =>
      [...(new RegExp(`^\`action\` is .*$`, 'm').exec(readme)?.[0] ?? '').matchAll(/`([\w-]+)`/g)]
        .map(([, word = '']) => word)
        .filter((word) => word !== 'action' && word !== 'code')
        .filter((word) => word.includes('-') === (name === 'code'));
    assert.deepEqual(named('action'), actions.replaceAll("'", '').split(' | '));
    const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('build'),
    );
    const fired = sources.flatMap((file) =>
      [...read(`src/${file}`).matchAll(/reportFault\(\s*(?:\w+,\s*)?'([a-z-]+)'/g)].map(([, code = '']) => code),
    );
    assert.deepEqual(named('code').sort(), [...new Set(fired)].sort());
  });
});

describe('docs/translators.md', () => {
  const document = read('docs/translators.md');
  const good = read('locales/cy.xlf');

  /** The file with one message changed. */
  const changed = (id: string, from: string | RegExp, to: string): string =>
    good.replace(new RegExp(`<trans-unit id="${id}">.*?</trans-unit>`, 's'), (unit) => unit.replace(from, to));
  const added = (text: string): string => changed('contact.emergency.note', '</target>', `${text}</target>`);

  const mistakes: Readonly<Record<string, string>> = {
    'digit-added': added(' 112'),
    'url-added': added(' www.heddlu.example'),
    'markup-added': added(' &lt;b&gt;'),
    'invisible-character': added('\u200F'),
    'placeholders-changed': changed('contact.run-by', /(<target.*?)<x [^>]*>/, '$1'),
    'empty-target': changed('contacts.save', />[^<]*<\/target>/, '></target>'),
    'source-changed': changed('contacts.save', 'Save', 'Keep'),
    'unknown-id': good.replace('"contacts.save"', '"contacts.keep"'),
    'doubled-id': changed('contacts.save', /^.*$/s, '$&$&'),
    'target-language': good.replace('target-language="cy"', 'target-language="pl"'),
    malformed: added(' & mwy'),
    doctype: good.replace('<xliff', '<!DOCTYPE xliff>\n<xliff'),
    'not-xliff': good.replace('version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"', 'version="2.0"'),
  };

  const messages = readSourceMessages();

  for (const [code, xliff] of Object.entries(mistakes)) {
    test(`quotes the gate on "${code}"`, () => {
      const finding = readLocale('cy', xliff, messages).findings.find((one) => one.code === code);
      assert.ok(finding);
      const [, row = ''] = new RegExp(`^\\| \`${code}\` *\\| (.*?) *\\|`, 'm').exec(document) ?? [];
      // Markup stands between backticks, and the id of the message is left out.
      assert.equal(row.replaceAll('`', ''), finding.message.replace(/^[a-z-]+(?:\.[a-z-]+)+: /, ''));
    });
  }

  test('has a row for each code', () => {
    const gate = read('src/translation/check-locale.ts') + read('src/translation/read-xliff.ts');
    const rows = [...document.matchAll(/^\| `([a-z]+(?:-[a-z]+)*)` *\| .* \| .* \|$/gm)].map(([, code = '']) => code);
    for (const code of Object.keys(mistakes)) assert.ok(rows.includes(code), code);
    for (const code of rows.filter((row) => row !== 'needs-review-translation'))
      assert.ok(gate.includes(`'${code}'`), code);
  });

  test('shows what a build prints', () => {
    const [line = ''] = lines(readLocale('cy', mistakes['digit-added'] ?? '', messages));
    assert.ok(document.replace(/(cy\.xlf:)\d+/, '$1').includes(line.replace(/(cy\.xlf:)\d+/, '$1')), line);
  });
});
