import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {type DefaultTreeAdapterMap, parse, parseFragment} from 'parse5';
import {type EmbedPage, embedPage, oembed} from '../../src/build/embed-page.js';
import {embedSandbox} from '../../src/snippets/embeds.js';
import {conformanceProblems} from '../support/conformance.js';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const base = 'https://widgets.example/0.1.0/';
const url = `${base}embed/kent/safety-advice-road/ur/`;
const integrity = {'csw.js': 'sha384-script', 'embed/embed.js': 'sha384-frame', 'embed/embed.css': 'sha384-style'};

/** A title that would break out of an attribute, of JSON, or of an element. */
const hostile = "\"><script>alert(1)</script>&amp; 'quoted'";

const page: EmbedPage = {
  widget: 'safety-advice',
  area: 'kent',
  topic: 'road',
  locale: 'ur',
  dir: 'rtl',
  emergency: '<p>In danger now? <a href="tel:999"><bdi dir="ltr" translate="no">999</bdi></a></p>',
  fallback: {title: 'Road safety', html: '<h1>Road safety</h1>\n<p>Text</p>'},
  locales: ['en', 'pl', 'ur'],
  oembedUrl: `${url}oembed.json`,
  integrity,
};

const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []));

const attributes = ({attrs}: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

/** The attributes of each element of a name, in a page as browsers read it. */
const read = (html: string, tagName: string): Record<string, string>[] =>
  elementsIn(parse(html).childNodes)
    .filter((element) => element.tagName === tagName)
    .map(attributes);

const policyOf = (html: string): Map<string, string> => {
  const meta = read(html, 'meta').find((one) => one['http-equiv'] === 'Content-Security-Policy');
  return new Map(
    (meta?.content ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
};

describe('a page for frames', () => {
  const html = embedPage(page);

  test('is valid HTML, in standards mode, in its language and direction', async () => {
    assert.ok(html.startsWith('<!doctype html>\n'));
    assert.deepEqual(read(html, 'html'), [{lang: 'ur', dir: 'rtl'}]);
    assert.deepEqual(await conformanceProblems(html), []);
  });

  test('allows nothing from elsewhere, nothing inline, and no HTML from strings but Lit’s', () => {
    const policy = policyOf(html);
    assert.equal(policy.get('default-src'), "'none'");
    for (const directive of ['script-src', 'style-src', 'connect-src'])
      assert.equal(policy.get(directive), "'self'", directive);
    assert.equal(policy.get('base-uri'), "'none'");
    assert.equal(policy.get('form-action'), "'none'");
    assert.equal(policy.get('require-trusted-types-for'), "'script'");
    assert.equal(policy.get('trusted-types'), 'csw');
    // Browsers take no notice of these in a meta tag, and say so on the console.
    for (const directive of ['frame-ancestors', 'sandbox', 'report-uri']) assert.ok(!policy.has(directive), directive);
    assert.doesNotMatch(html, /unsafe-|<style|\sstyle=|\son[a-z]+=/);
  });

  test('has its policy before anything that it could load', () => {
    assert.ok(html.indexOf('Content-Security-Policy') < html.search(/<script|<link/));
  });

  test('loads our own files alone, each with its hash', () => {
    const scripts = read(html, 'script');
    assert.deepEqual(
      scripts.map(({src = ''}) => new URL(src, url).href),
      [`${base}csw.js`, `${base}embed/embed.js`],
    );
    assert.deepEqual(
      scripts.map((script) => script.integrity),
      ['sha384-script', 'sha384-frame'],
    );
    const [style] = read(html, 'link').filter(({rel}) => rel === 'stylesheet');
    assert.equal(new URL(style?.href ?? '', url).href, `${base}embed/embed.css`);
    assert.equal(style?.integrity, 'sha384-style');
    for (const one of [...scripts, style]) assert.equal(one.crossorigin, 'anonymous');
    for (const one of scripts) assert.ok('defer' in one, 'the text comes first');
  });

  test('is not made where a file has no hash', () => {
    for (const file of Object.keys(integrity))
      assert.throws(() => embedPage({...page, integrity: {...integrity, [file]: ''}}), {
        message: `${file} has no hash in integrity.json. Build it before the pages that load it.`,
      });
    assert.throws(() => embedPage({...page, integrity: {}}), /has no hash/);
  });

  test('leads to itself in each other language', () => {
    const alternates = read(html, 'link').filter(({hreflang}) => hreflang !== undefined);
    assert.deepEqual(
      alternates.map(({hreflang, rel, href = ''}) => [hreflang, rel, new URL(href, url).href]),
      ['en', 'pl'].map((locale) => [locale, 'alternate', `${base}embed/kent/safety-advice-road/${locale}/`]),
    );
  });

  test('says where its oEmbed answer is, with an absolute address', () => {
    const [discovery, ...more] = read(html, 'link').filter(({type}) => type === 'application/json+oembed');
    assert.deepEqual(discovery, {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: `${url}oembed.json`,
      title: 'Road safety',
    });
    assert.deepEqual(more, []);
  });

  test('has the emergency number first, then the widget with its text inside', () => {
    assert.deepEqual(read(html, 'csw-safety-advice'), [{area: 'kent', topic: 'road', 'heading-level': '1'}]);
    const [main] = elementsIn(parse(html).childNodes).filter(({tagName}) => tagName === 'main');
    assert.deepEqual(
      elementsIn(main?.childNodes ?? []).map(({tagName}) => tagName),
      ['p', 'a', 'bdi', 'csw-safety-advice', 'h1', 'p'],
    );
  });

  test('names no topic where the widget has none', () => {
    const [widget] = read(embedPage({...page, widget: 'prevent-hotline', topic: undefined}), 'csw-prevent-hotline');
    assert.deepEqual(widget, {area: 'kent', 'heading-level': '1'});
  });

  test('takes a title for text', async () => {
    const odd = embedPage({...page, fallback: {...page.fallback, title: hostile}});
    assert.equal(read(odd, 'script').length, 2);
    assert.equal(read(odd, 'link').find(({type}) => type === 'application/json+oembed')?.title, hostile);
    assert.deepEqual(await conformanceProblems(odd), []);
  });
});

describe('an oEmbed answer', () => {
  const {locale, dir, emergency} = page;
  const answer = (title: string): Record<string, unknown> =>
    JSON.parse(oembed({title, url, base, locale, dir, emergency})) as Record<string, unknown>;

  // https://oembed.com/#section2.3
  test('has what version 1.0 asks of the type "rich"', () => {
    const {version, type, html, width, height, title, provider_name, provider_url, cache_age} = answer('Road safety');
    assert.equal(version, '1.0');
    assert.equal(type, 'rich');
    assert.equal(typeof html, 'string');
    for (const number of [width, height, cache_age]) assert.ok(Number.isInteger(number) && Number(number) > 0);
    assert.equal(title, 'Road safety');
    assert.equal(typeof provider_name, 'string');
    assert.equal(provider_url, base);
  });

  test('is a frame with a title, which works where it is sandboxed and is loaded when it is near', async () => {
    for (const title of ['Road safety', hostile]) {
      const {html, width, height} = answer(title);
      const frames = elementsIn(parseFragment(String(html)).childNodes).filter(({tagName}) => tagName === 'iframe');
      assert.deepEqual(frames.map(attributes), [
        {
          src: url,
          title,
          width: String(width),
          height: String(height),
          // A file cannot answer to the width that a site asks for.
          style: 'max-width: 100%; border: 0',
          loading: 'lazy',
          sandbox: embedSandbox,
        },
      ]);
      assert.deepEqual(await conformanceProblems(String(html)), []);
    }
  });

  // WordPress takes the frame alone where anything but this quotation comes first.
  test('has the emergency number and a link before the frame, in their language', () => {
    const {childNodes} = parseFragment(String(answer(hostile).html));
    const [quotation, frame, ...more] = elementsIn(childNodes).filter(({tagName}) => /quote|frame/.test(tagName));
    assert.deepEqual([quotation?.tagName, frame?.tagName, more.length], ['blockquote', 'iframe', 0]);
    assert.equal(childNodes[0] === quotation, true);
    assert.deepEqual(quotation && attributes(quotation), {lang: 'ur', dir: 'rtl'});
    const inside = elementsIn(quotation?.childNodes ?? []);
    assert.deepEqual(
      inside.filter(({tagName}) => tagName === 'a').map((link) => attributes(link).href),
      ['tel:999', url],
    );
    assert.ok(inside.every(({tagName}) => ['p', 'a', 'bdi'].includes(tagName)));
  });
});
