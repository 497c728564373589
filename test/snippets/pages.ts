import assert from 'node:assert/strict';
import type {PageExpectations, PageFinding, PageFindingCode, PageReport} from '../../src/snippets/page-report.js';
import {readPage} from '../../src/snippets/read-page.js';
import {snippet, type SnippetForm, type SnippetOptions} from '../../src/snippets/snippet.js';

// Snippets as an editor pastes them, and what is read of what a website makes of them.

/** A hash of the right length, of no file. */
export const hash = `sha384-${'A'.repeat(64)}`;
export const otherHash = `sha384-${'B'.repeat(64)}`;

export const expected: PageExpectations = {version: '1.2.3', integrity: {'csw.js': hash}};

export const options: SnippetOptions = {
  widget: 'prevent-hotline',
  embed: 'prevent-hotline',
  area: 'kent',
  base: 'https://widgets.example/1.2.3/',
  integrity: hash,
  fallback: {
    title: 'Example heading',
    html: [
      '<h1>Example heading</h1>',
      '<p><a href="tel:+44800789321"><bdi dir="ltr" translate="no">0800 789 321</bdi></a></p>',
      '<p><bdi dir="ltr" translate="no">0800 032 4539</bdi></p>',
      '<p><a href="tel:999"><bdi dir="ltr" translate="no">999</bdi></a></p>',
    ].join('\n'),
  },
  dir: 'ltr',
};

export const pasted = (form: SnippetForm, more: Partial<SnippetOptions> = {}): string =>
  snippet(form, {...options, ...more});

/** All numbers of the snippets here. */
export const numbers = ['0800 032 4539', '0800 789 321', '999'];

/** A text with a part of it replaced; a part that is not there is a slip of the test. */
export const changed = (text: string, part: string | RegExp, by: string): string => {
  const next = text.replace(part, by);
  assert.notEqual(next, text, `there is no ${String(part)} in ${text}`);
  return next;
};

export const withoutScript = (text: string): string => changed(text, /<script[^]*?<\/script>\n?/, '');
export const withoutTags = (text: string): string => changed(text, /<\/?csw-[^>]*>/g, '');

export const read = (html: string, more: Partial<PageExpectations> = {}): PageReport =>
  readPage(html, {...expected, ...more});

export const codesOf = ({findings}: PageReport): string[] => findings.map(({code, severity}) => `${severity} ${code}`);

/** The finding of a kind; fails where there is none. */
export const findingOf = (report: PageReport, code: PageFindingCode): PageFinding => {
  const found = report.findings.find((finding) => finding.code === code);
  assert.ok(found, `${code} is not among ${codesOf(report).join(', ')}`);
  return found;
};
