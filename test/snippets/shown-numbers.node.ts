import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readPage} from '../../src/snippets/read-page.js';
import {verdictOn} from '../../src/site/doctor/diagnosis.js';

// A number is right where it leads and wrong where it is read: visitors dial what they read.

const script = '<script defer src="https://widgets.example/1.2.3/csw.js" crossorigin="anonymous"></script>';

const report = (links: string): ReturnType<typeof readPage> =>
  readPage(`${script}\n<csw-emergency-contacts area="maidstone">\n${links}\n</csw-emergency-contacts>`, {
    version: '9.9.9',
    integrity: {},
  });

const wrong = (links: string): string[] =>
  report(links).findings.flatMap(({code, line, message}) =>
    code === 'number-unknown' ? [`${String(line)}: ${message}`] : [],
  );

describe('a link to a number', () => {
  it('that shows another number is a wrong number', () => {
    for (const [shown, href] of [
      ['998', 'tel:999'],
      ['0800 138 1642', 'tel:+448001381624'],
      ['60006', 'sms:60066?&amp;body=Police%20'],
      ['101', 'tel:999'],
    ]) {
      const links = `<a href="tel:101">101</a>\n<a href="${href ?? ''}"><bdi dir="ltr">${shown ?? ''}</bdi></a>`;
      const [said = '', ...more] = wrong(links);
      assert.match(said, new RegExp(`^4: The page shows “${shown ?? ''}”`));
      assert.deepEqual(more, []);
      assert.equal(verdictOn(report(links)).text, 'Visitors may see a wrong number');
    }
  });

  it('may say more than the number, write it in another way, or say none', () => {
    for (const link of [
      '<a href="tel:999">Call 999 now</a>',
      '<a href="tel:+448001381624">0800 138 1624 (24 hours)</a>',
      '<a href="tel:08001381624">0800&nbsp;138&nbsp;1624</a>',
      '<a href="tel:999">Emergency</a>: 999',
    ])
      assert.deepEqual(wrong(link), [], link);
  });
});

describe('numbers without links', () => {
  const said = (inside: string): boolean =>
    report(inside).findings.some(({message}) => message.includes('they are no links any more'));

  it('inside a tag of ours are said', () => {
    assert.equal(said('<p>999</p><p>101</p>'), true);
    assert.equal(said('<p><a href="tel:999">999</a></p><p>101</p>'), false);
  });
});

describe('a page with numbers of its own', () => {
  const own = '<footer><a href="tel:999">999</a> <a href="tel:101">101</a></footer>';
  const html = '<div lang="en"><h2>Emergency</h2><p><a href="tel:999">999</a></p></div>';
  const errors = (page: string): string[] =>
    readPage(`<!doctype html><html lang="en"><body>${page}</body></html>`, {
      version: '9.9.9',
      integrity: {},
    }).findings.flatMap(({severity, code}) => (severity === 'error' ? [code] : []));

  it('is no page that has lost a widget, also with our script in its template', () => {
    assert.deepEqual(errors(script + own), []);
    assert.deepEqual(
      errors(`${script}<csw-prevent-hotline><a href="tel:+44800789321">0800 789 321</a></csw-prevent-hotline>${own}`),
      [],
    );
  });

  it('may have plain HTML of ours beside our script', () => {
    assert.deepEqual(errors(script + html), []);
    const stripped = '<h2>Emergency</h2><p><a href="tel:+448001381624">0800 138 1624</a></p>';
    assert.deepEqual(errors(script + stripped), ['element-stripped'], 'and what has lost its tag is still found');
  });
});
