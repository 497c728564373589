import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {type DefaultTreeAdapterMap, parseFragment} from 'parse5';
import {embedSandbox} from '../../src/snippets/embeds.js';
import {
  embedUrl,
  lostOptions,
  snippet,
  snippetForms,
  type SnippetForm,
  type SnippetOptions,
  withHeadingLevel,
} from '../../src/snippets/snippet.js';
import {conformanceProblems} from '../support/conformance.js';
import {hash, options, pasted} from './pages.js';

// What is pasted into a page, read as a browser reads it.

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const base = 'https://widgets.example/1.2.3/';

const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []));

const read = (html: string): Element[] => elementsIn(parseFragment(html).childNodes);

/** The attributes of the only element of a name. */
const only = (html: string, tagName: string): Record<string, string> => {
  const found = read(html).filter((element) => element.tagName === tagName);
  assert.equal(found.length, 1, `one <${tagName}> in ${html}`);
  return Object.fromEntries(found[0]?.attrs.map(({name, value}) => [name, value]) ?? []);
};

const urdu: Partial<SnippetOptions> = {lang: 'ur', dir: 'rtl'};

/** All that an editor can choose. */
const everything: Partial<SnippetOptions> = {
  widget: 'safety-advice',
  topic: 'road',
  embed: 'safety-advice-road',
  lang: 'pl',
  theme: 'dark',
  headingLevel: 4,
  more: {contacts: 'police emergency', languages: 'off'},
};

const hostile = `"'><script>alert(1)</script><b onclick="x()">&amp;`;

describe('a snippet', () => {
  test('is valid in each form, pasted once and twice', async () => {
    const choices = {plain: {}, urdu, everything, low: {headingLevel: 6}};
    for (const [name, choice] of Object.entries(choices))
      for (const form of snippetForms.filter((one) => one !== 'link')) {
        const html = pasted(form, choice);
        assert.deepEqual(await conformanceProblems(html), [], `${form}, ${name}`);
        assert.deepEqual(await conformanceProblems(html + html), [], `${form}, ${name}, twice`);
      }
  });

  test('has no class, id or style, but for the width of a frame', () => {
    for (const form of snippetForms)
      for (const {tagName, attrs} of read(pasted(form, everything)))
        for (const {name} of attrs)
          assert.ok(!['class', 'id'].includes(name) && (name !== 'style' || tagName === 'iframe'), `${form}: ${name}`);
  });

  test('says all that was chosen in the attributes of the element, in an order that stays', () => {
    const html = pasted('element', everything);
    const said = only(html, 'csw-safety-advice');
    assert.deepEqual(Object.entries(said), [
      ['lang', 'pl'],
      ['area', 'kent'],
      ['topic', 'road'],
      ['theme', 'dark'],
      ['heading-level', '4'],
      ['contacts', 'police emergency'],
      ['languages', 'off'],
    ]);
    const other = {...options, ...Object.fromEntries(Object.entries(everything).reverse())};
    assert.equal(snippet('element', other), html);
  });

  test('says the same in a div, with "data-" before each, and its language for what stands inside', () => {
    const said = only(pasted('div', everything), 'div');
    assert.deepEqual(Object.entries(said), [
      ['data-csw', 'safety-advice'],
      ['lang', 'pl'],
      ['data-lang', 'pl'],
      ['data-area', 'kent'],
      ['data-topic', 'road'],
      ['data-theme', 'dark'],
      ['data-heading-level', '4'],
      ['data-contacts', 'police emergency'],
      ['data-languages', 'off'],
    ]);
  });

  test('says nothing that was not chosen', () => {
    assert.deepEqual(only(pasted('element'), 'csw-prevent-hotline'), {area: 'kent'});
    const [div] = read(pasted('div'));
    assert.deepEqual(
      div?.attrs.map(({name}) => name),
      ['data-csw', 'data-area'],
    );
  });

  test('brings its script with the element alone: pinned, with its hash, of no wait', () => {
    assert.deepEqual(only(pasted('element'), 'script'), {
      defer: '',
      src: `${base}csw.js`,
      integrity: hash,
      crossorigin: 'anonymous',
    });
    for (const form of ['div', 'iframe', 'html', 'link'] as const) assert.doesNotMatch(pasted(form), /<script/);
  });

  test('has the fallback whole in each form that has room for it', () => {
    for (const form of ['element', 'div', 'html'] as const) {
      const links = read(pasted(form)).flatMap(({attrs}) => attrs.filter(({name}) => name === 'href'));
      assert.deepEqual(
        links.map(({value}) => value),
        ['tel:+44800789321', 'tel:999'],
        form,
      );
      assert.match(pasted(form), /0800 032 4539/, form);
    }
  });

  test('marks English as it is, also on a page from right to left, where it follows the page’s language', () => {
    assert.match(pasted('element'), /<csw-prevent-hotline area="kent">\s+<div lang="en" dir="ltr">\s+<h2>/);
    assert.match(pasted('div'), /<div data-csw="[^>]+>\s+<div lang="en" dir="ltr">\s+<h2>/);
    assert.match(pasted('html'), /^<div lang="en" dir="ltr">\s+<h2>/);
    assert.match(pasted('iframe'), /^<p lang="en" dir="ltr">/);
  });

  test('says the language and the direction of what it has been translated into', () => {
    for (const [form, tagName] of [
      ['element', 'csw-prevent-hotline'],
      ['div', 'div'],
      ['html', 'div'],
      ['iframe', 'p'],
    ] as const) {
      const {lang, dir} = only(pasted(form, urdu), tagName);
      assert.deepEqual({lang, dir}, {lang: 'ur', dir: 'rtl'}, form);
    }
  });

  test('holds the groups of a number in order where an editor takes out what isolates them', () => {
    for (const form of ['element', 'div', 'iframe', 'html'] as const) {
      const left = pasted(form, urdu).replace(/<\/?bdi[^>]*>/g, '');
      assert.match(left, /0800&nbsp;789&nbsp;321/, form);
      assert.doesNotMatch(left, /0800 |0800&nbsp;789 /, form);
    }
  });

  test('takes what was chosen for text, whatever it is', async () => {
    const fallback = {...options.fallback, title: hostile};
    const wild = {lang: hostile, theme: hostile, topic: hostile, area: hostile, base: `https://x.example/${hostile}/`};
    for (const form of ['element', 'div', 'iframe', 'html'] as const) {
      const html = pasted(form, {...everything, ...wild, integrity: hostile, fallback, more: {contacts: hostile}});
      const names = read(html).map(({tagName}) => tagName);
      assert.equal(names.filter((name) => name === 'script').length, form === 'element' ? 1 : 0, form);
      assert.ok(!names.includes('b'), form);
      assert.deepEqual(
        read(html).flatMap(({attrs}) => attrs.filter(({name}) => name.startsWith('on'))),
        [],
        form,
      );
    }
    const {area, contacts} = only(pasted('element', {...wild, more: {contacts: hostile}}), 'csw-prevent-hotline');
    assert.deepEqual({area, contacts}, {area: hostile, contacts: hostile});
    assert.equal(only(pasted('iframe', {fallback}), 'iframe').title, hostile);
    assert.deepEqual(await conformanceProblems(pasted('iframe', {fallback})), []);
  });
});

describe('a frame', () => {
  test('has a title, waits until it is near, and may do what calls need', () => {
    const {title, loading, sandbox, src} = only(pasted('iframe', {lang: 'pl'}), 'iframe');
    assert.deepEqual(
      {title, loading, sandbox, src},
      {title: 'Example heading', loading: 'lazy', sandbox: embedSandbox, src: `${base}embed/kent/prevent-hotline/pl/`},
    );
  });

  test('takes a theme, and nothing else, in its address', () => {
    const {src = ''} = only(pasted('iframe', everything), 'iframe');
    assert.equal(src, `${base}embed/kent/safety-advice-road/pl/?theme=dark`);
    const {searchParams} = new URL(only(pasted('iframe', {theme: 'dark&lang=pl#x'}), 'iframe').src ?? '');
    assert.deepEqual([...searchParams], [['theme', 'dark&lang=pl#x']]);
  });

  test('stands below a line with a link to its page and its first number, for where frames are dropped', () => {
    const line = pasted('iframe').replace(/<iframe[^]*/, '');
    const links = read(line).filter(({tagName}) => tagName === 'a');
    assert.deepEqual(
      links.flatMap(({attrs}) => attrs.map(({value}) => value)),
      [`${base}embed/kent/prevent-hotline/en/`, 'tel:+44800789321'],
    );
    assert.equal(line.replace(/<[^>]*>/g, '').trim(), 'Example heading: 0800 789 321');
  });

  test('has a line without a number where the widget has none', () => {
    const html = pasted('iframe', {fallback: {title: 'Places', html: '<h1>Places</h1>\n<p>999 venues</p>'}});
    assert.equal(html.replace(/<iframe[^]*|<[^>]*>/g, '').trim(), 'Places');
  });
});

describe('an address', () => {
  test('carries the area, the widget, the topic and the language', () => {
    assert.equal(pasted('link', everything), `${base}embed/kent/safety-advice-road/pl/\n`);
    assert.equal(pasted('link'), `${base}embed/kent/prevent-hotline/en/\n`);
  });

  test('is that of the frame', () => {
    assert.equal(only(pasted('iframe', urdu), 'iframe').src, embedUrl({...options, ...urdu}));
  });

  test('is refused, as a frame is, for a widget without a page of its own', () => {
    for (const form of ['iframe', 'link'] as const)
      assert.throws(() => pasted(form, {widget: 'leave-page', embed: undefined}), {
        message: /^leave-page has no page of its own .*Use the form element, div or html\.$/,
      });
    for (const form of ['element', 'div', 'html'] as const)
      assert.ok(pasted(form, {widget: 'leave-page', embed: undefined}), form);
  });
});

describe('what a form leaves out', () => {
  const lost = (form: SnippetForm, more: Partial<SnippetOptions> = everything): readonly string[] =>
    lostOptions(form, {...options, ...more});

  test('is said by the names of the attributes', () => {
    assert.deepEqual(lost('element'), []);
    assert.deepEqual(lost('div'), []);
    assert.deepEqual(lost('iframe'), ['heading-level', 'contacts', 'languages']);
    assert.deepEqual(lost('link'), ['theme', 'heading-level', 'contacts', 'languages']);
    assert.deepEqual(lost('html'), ['theme', 'contacts', 'languages']);
  });

  test('is nothing where nothing was chosen', () => {
    for (const form of snippetForms) assert.deepEqual(lost(form, {}), [], form);
  });

  test('is in no snippet of that form, and all else is', () => {
    const chosen: Readonly<Record<string, Partial<SnippetOptions>>> = {
      theme: {theme: 'dark'},
      'heading-level': {headingLevel: 4},
      contacts: {more: {contacts: 'police'}},
    };
    for (const form of snippetForms)
      for (const [name, more] of Object.entries(chosen))
        assert.equal(pasted(form, more) === pasted(form), lost(form, more).includes(name), `${form}: ${name}`);
  });
});

describe('a heading level', () => {
  const html = '<h1>a</h1>\n<h2>b</h2>\n<h3>c</h3>\n<p>h1 &lt;h1&gt;</p><hr>';

  test('is that of the first heading, and the others follow', () => {
    assert.equal(withHeadingLevel(html, 1), html);
    assert.equal(withHeadingLevel(html, 3), '<h3>a</h3>\n<h4>b</h4>\n<h5>c</h5>\n<p>h1 &lt;h1&gt;</p><hr>');
  });

  test('ends at 6, where HTML has no lower one', () => {
    assert.equal(withHeadingLevel(html, 5), '<h5>a</h5>\n<h6>b</h6>\n<h6>c</h6>\n<p>h1 &lt;h1&gt;</p><hr>');
    assert.equal(withHeadingLevel(html, 6), '<h6>a</h6>\n<h6>b</h6>\n<h6>c</h6>\n<p>h1 &lt;h1&gt;</p><hr>');
  });

  test('is 2 where none was chosen, as the widget’s own', () => {
    assert.match(pasted('html'), /<h2>Example heading<\/h2>/);
    assert.match(pasted('html', {headingLevel: 5}), /<h5>Example heading<\/h5>/);
  });
});

describe('the check of what is valid', () => {
  test('finds what is not', async () => {
    for (const wrong of [
      '<p><div>a</div></p>',
      '<iframe src="https://example.org/" title="a" width="100%"></iframe>',
      '<p id="a">a</p><p id="a">b</p>',
      '<ul><p>a</p></ul>',
      '<p title="a" title="b">c</p>',
      '<a href="https://example.org/">a<a href="tel:999">b</a></a>',
    ])
      assert.notDeepEqual(await conformanceProblems(wrong), [], wrong);
  });
});
