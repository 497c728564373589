import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {makeSnippet, type MadeSnippet} from '../../src/cli/snippet-command.js';
import type {SnippetArguments} from '../../src/cli/snippet-choice.js';
import {searchToChoice} from '../../src/snippets/choice.js';
import {optionsOf} from '../../src/snippets/options-of.js';
import {scriptTag, snippet, type SnippetForm} from '../../src/snippets/snippet.js';
import {built, builtFor, fallbacksIn, integrity, useBuilt} from './built-folder.js';

const make = (name: string, more: Omit<SnippetArguments, 'name'> & {readonly base?: string} = {}): MadeSnippet =>
  makeSnippet({name, ...more}, built());

/** What the builder's page gives for its own address. */
const builderSays = (search: string, form: SnippetForm): string => {
  const choice = searchToChoice(search, ['pl', 'ur']);
  return snippet(form, optionsOf(choice, {base: builtFor, integrity}, fallbacksIn(choice.lang || 'en')));
};

describe('csw snippet', () => {
  useBuilt();

  test('prints a script tag and an element with its fallback where nothing else is asked for', () => {
    const {text, notes} = make('report-hate-crime');
    assert.ok(text.startsWith(`<script defer src="${builtFor}csw.js" integrity="${integrity}" crossorigin`), text);
    assert.match(text, /<csw-report-hate-crime area="maidstone">/);
    assert.match(text, /<a href="tel:999">999<\/a>/);
    assert.deepEqual(notes, []);
  });

  test('takes a tag for a name', () => {
    assert.equal(make('csw-prevent-hotline').text, make('prevent-hotline').text);
  });

  test('takes a topic as a part of the name or for itself', () => {
    const {text} = make('safety-advice', {topic: 'road', area: 'kent'});
    assert.match(text, /<csw-safety-advice area="kent" topic="road">/);
    assert.equal(make('safety-advice-road', {area: 'kent'}).text, text);
  });

  test('prints what the builder gives for the same choice, in each form', () => {
    for (const form of ['element', 'div', 'iframe', 'link', 'html'] as const) {
      const chosen = {lang: 'pl', theme: 'dark', 'heading-level': '3', contacts: 'police, emergency', languages: 'off'};
      assert.equal(
        make('emergency-contacts', {form, ...chosen}).text,
        builderSays(
          '?name=emergency-contacts&lang=pl&theme=dark&level=3&contacts=police+emergency&languages=off',
          form,
        ),
      );
    }
  });

  test('says the direction of a language', () => {
    assert.match(make('prevent-hotline', {lang: 'ur', form: 'html'}).text, /^<div lang="ur" dir="rtl">/);
  });

  test('prints a div alone, and says where the script tag goes', () => {
    const {text, notes} = make('prevent-hotline', {form: 'div'});
    assert.match(text, /^<div data-csw="prevent-hotline"/);
    assert.doesNotMatch(text, /<script/);
    assert.deepEqual(notes, [
      `This goes into the template of your site, once:\n${scriptTag({base: builtFor, integrity})}`,
    ]);
  });

  test('warns of what a form cannot carry', () => {
    const {notes} = make('emergency-contacts', {form: 'iframe', theme: 'dark', contacts: 'police'});
    assert.deepEqual(notes, ['Warning: This form cannot carry the choice of numbers.']);
  });

  test('uses the place that is named, with or without its slash', () => {
    const base = 'https://council.example/widgets';
    assert.match(make('prevent-hotline', {base}).text, /src="https:\/\/council\.example\/widgets\/csw\.js"/);
    assert.equal(make('prevent-hotline', {base: `${base}/`}).text, make('prevent-hotline', {base}).text);
  });

  test('says that an address embeds only from where the build is for', () => {
    assert.deepEqual(make('prevent-hotline', {form: 'link', base: builtFor}).notes, []);
    const [note = ''] = make('prevent-hotline', {form: 'link', base: 'https://council.example/'}).notes;
    assert.match(
      note,
      /served at https:\/\/widgets\.example\/0\.1\.0\/.*CSW_BASE=https:\/\/council\.example\/ npm run/,
    );
  });

  test('names what there is in place of what it does not know', () => {
    const wrong: readonly (readonly [string, Parameters<typeof make>[1], RegExp])[] = [
      ['hotline', {}, /"hotline" is no widget of the area "maidstone".*report-hate-crime, .*leave-page/],
      ['safety-advice', {}, /Say which advice: --topic community-safety, night-time/],
      ['safety-advice', {topic: 'cats'}, /--topic "cats" is unknown.*night-time, road/],
      ['safety-advice-road', {area: 'uk'}, /"uk" has no advice on "road"\. Write one of prevent-training/],
      ['prevent-hotline', {topic: 'road'}, /--topic goes with safety-advice alone/],
      ['prevent-hotline', {form: 'frame'}, /--form "frame" is unknown.*element, div, iframe, link, html.*"iframe"\.$/],
      ['prevent-hotline', {form: 'address'}, /--form "address" is unknown.*"link"\.$/],
      ['prevent-hotline', {area: 'atlantis'}, /--area "atlantis" is unknown.*uk, kent, maidstone/],
      ['prevent-hotline', {lang: 'tlh'}, /--lang "tlh" is unknown.*en, pl, ur/],
      ['prevent-hotline', {lang: ''}, /--lang "" is unknown/],
      ['prevent-hotline', {theme: 'pink'}, /--theme "pink" is unknown.*light, dark/],
      ['prevent-hotline', {'heading-level': '7'}, /--heading-level "7" is unknown.*5, 6/],
      ['emergency-contacts', {contacts: 'police ambulance'}, /--contacts "ambulance" is unknown.*emergency, police,/],
      ['prevent-hotline', {contacts: 'police'}, /--contacts goes with emergency-contacts alone/],
      ['prevent-hotline', {href: 'https://example.org/'}, /--href goes with leave-page alone/],
      ['leave-page', {href: 'http://example.org/'}, /--href "http:\/\/example\.org\/" .*starts with https/],
      ['leave-page', {form: 'iframe'}, /leave-page has no page of its own.*--form element, div or html/],
      ['leave-page', {languages: 'off'}, /no menu of languages/],
      ['prevent-hotline', {base: 'widgets.example'}, /--base "widgets\.example" is no address/],
      ['prevent-hotline', {base: 'https://widgets.example/?v=1'}, /is no address of a folder/],
    ];
    for (const [name, more, message] of wrong) assert.throws(() => make(name, more), message);
  });

  test('says how to build where nothing has been built', () => {
    assert.throws(
      () => makeSnippet({name: 'prevent-hotline'}, `${built()}nowhere/`),
      /is not there\. Run "npm run build"\./,
    );
  });

  test('is a command, which says how it is called', () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['src/cli/bin.mjs', 'snippet'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
      // A child of the test runner would speak its language on standard output.
      env: {...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined},
    });
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /Name one widget/);
    assert.match(stderr, /Usage: csw snippet NAME \[--form element\|div\|iframe\|link\|html\]/);
  });
});
