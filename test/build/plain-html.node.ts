import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {plainHtml} from '../../src/build/plain-html.js';

// What a widget draws → what stays of it on a page that no script of ours runs on.

const same = (html: string): void => {
  assert.equal(plainHtml(html), html);
};

describe('plain HTML', () => {
  test('keeps headings, paragraphs, lists and links', () => {
    same(
      [
        '<h1>Help</h1>',
        '<p>Call <a href="tel:999">999</a>, <strong>now</strong>.<br>Or <em>write</em>.</p>',
        '<h6>When</h6>',
        '<ul>',
        '  <li>day</li>',
        '  <li>night</li>',
        '</ul>',
        '<ol>',
        '  <li>first</li>',
        '</ol>',
        '<dl>',
        '  <dt>Where</dt>',
        '  <dd>here</dd>',
        '</dl>',
        '<address>Example Street</address>',
      ].join('\n'),
    );
  });

  test('takes out sections and comments, and what the renderer marks', () => {
    assert.equal(
      plainHtml('<!--lit-part abc=--><section><header><h2>A</h2></header><div><p>b<!----></p></div></section>'),
      '<h2>A</h2>\n<p>b</p>',
    );
  });

  test('leaves out controls with all that they say, and drawings', () => {
    for (const control of [
      '<button type="button">Copy</button>',
      '<form><label>What is wrong?<input value="x"><textarea>y</textarea></label></form>',
      '<select><option>Polski</option></select>',
      '<svg viewBox="0 0 1 1"><title>Phone</title><path d="M0 0"/></svg>',
    ])
      assert.equal(plainHtml(`<p>a</p>${control}<p>b</p>`), '<p>a</p>\n<p>b</p>', control);
  });

  test('leaves out what is true only now, and what keys do', () => {
    for (const now of [
      '<p role="status">Copied</p>',
      '<p class="open">Open now</p>',
      '<p class="note closed">Closed now</p>',
      '<p class="keys">Press Shift three times</p>',
    ])
      assert.equal(plainHtml(`<p>Every day</p>${now}`), '<p>Every day</p>', now);
    assert.equal(plainHtml('<p class="opening">9:00 am to 5:00 pm</p>'), '<p>9:00 am to 5:00 pm</p>');
  });

  test('keeps the link of a number without the button drawn in it, and a link that is drawn as a button', () => {
    assert.equal(
      plainHtml(
        '<a href="tel:999"><bdi dir="ltr" translate="no">999</bdi>\n  <span class="button" part="button"><svg></svg>Call</span></a>',
      ),
      '<p><a href="tel:999"><bdi dir="ltr" translate="no">999</bdi></a></p>',
    );
    assert.equal(
      plainHtml('<a class="button" part="button" href="https://example.org/">Leave</a>'),
      '<p><a href="https://example.org/">Leave</a></p>',
    );
  });

  test('keeps no style, class, id, part, role, handler or data', () => {
    assert.equal(
      plainHtml(
        '<h2 id="a" class="b" part="c" tabindex="-1">A</h2><p style="color: red" data-x="1" aria-describedby="a" onclick="x()">b <a href="tel:101" target="_blank" class="d" data-action="call">101</a></p>',
      ),
      '<h2>A</h2>\n<p>b <a href="tel:101">101</a></p>',
    );
  });

  test('keeps the language, the direction, and what no translator may change', () => {
    same(
      '<p lang="en" dir="ltr">Run by <bdi lang="en" translate="no">Example Borough</bdi> on <span lang="en" dir="ltr">1 May</span>.</p>',
    );
    same('<p><a href="https://example.org/" rel="noreferrer">more</a></p>');
    assert.equal(plainHtml('<p>on <span lang="">1</span> <span>May</span></p>'), '<p>on 1 May</p>');
  });

  test('makes a paragraph of text that stands in no block', () => {
    assert.equal(
      plainHtml('Before <em>it</em><h2>Head</h2> after <div>one</div>two<p>three</p> \n '),
      '<p>Before <em>it</em></p>\n<h2>Head</h2>\n<p>after</p>\n<p>one</p>\n<p>two</p>\n<p>three</p>',
    );
    assert.equal(
      plainHtml('<ul><li>a<ul><li>b</li></ul>c</li></ul>'),
      [
        '<ul>',
        '  <li>',
        '    <p>a</p>',
        '    <ul>',
        '      <li>b</li>',
        '    </ul>',
        '    <p>c</p>',
        '  </li>',
        '</ul>',
      ].join('\n'),
    );
  });

  test('leaves out what is empty', () => {
    assert.equal(
      plainHtml('<p> </p><h2><span></span></h2><ul><li><button>x</button></li></ul><a href="tel:1"></a>'),
      '',
    );
    assert.equal(plainHtml(''), '');
  });

  test('keeps a space between two words, wherever it stands, and never makes two of it', () => {
    assert.equal(
      plainHtml('<p>Call<strong> now </strong>or\n   <em>\n later</em><kbd>!</kbd></p>'),
      '<p>Call <strong>now</strong> or <em>later</em>!</p>',
    );
    assert.equal(plainHtml('<p>0800\u00a0138</p>'), '<p>0800&nbsp;138</p>');
  });

  test('loses no number inside of what HTML does not expect there', () => {
    assert.equal(
      plainHtml('<a href="tel:999"><div>Call <p>999</p></div></a>'),
      '<p><a href="tel:999">Call 999</a></p>',
    );
    assert.equal(plainHtml('<h2><div>Call</div><div>999</div></h2>'), '<h2>Call 999</h2>');
    assert.equal(plainHtml('<p>Call <x-number>999</x-number>.</p>'), '<p>Call 999.</p>');
    assert.equal(plainHtml('<x-box><h2>Call</h2>999</x-box>'), '<h2>Call</h2>\n<p>999</p>');
    assert.equal(plainHtml('<table><tr><td>Call</td><td>999</td></tr></table>'), '<p>Call</p>\n<p>999</p>');
  });

  test('takes text for text', () => {
    same('<p>a &lt;b&gt; &amp;amp; "c" ’</p>');
    assert.equal(plainHtml('<p>&lt;script&gt;x()&lt;/script&gt;</p>'), '<p>&lt;script&gt;x()&lt;/script&gt;</p>');
    assert.equal(
      plainHtml(`<p><a href='https://example.org/?a="&amp;b=<'>c</a></p>`),
      '<p><a href="https://example.org/?a=&quot;&amp;b=&lt;">c</a></p>',
    );
  });

  test('lets nothing through that runs, loads or frames', () => {
    for (const hostile of [
      '<script>alert(1)</script>',
      '<style>p {display: none}</style>',
      '<iframe src="https://example.org/"><p>x</p></iframe>',
      '<object data="x.swf">x</object>',
      '<template><p>x</p></template>',
      '<noscript><p>x</p></noscript>',
      '<img src="x" onerror="alert(1)">',
      '<svg><script>alert(1)</script></svg>',
      '<textarea><p>x</textarea>',
      '<!--<p>x</p>-->',
    ])
      assert.equal(plainHtml(`${hostile}<p>999</p>`), '<p>999</p>', hostile);
    for (const href of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      '#x',
    ])
      assert.equal(plainHtml(`<p><a href="${href}">999</a></p>`), '<p><a>999</a></p>', href);
  });
});
