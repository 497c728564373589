import {expect} from '@open-wc/testing';
import {correctFallback} from '../../src/packs/correct-fallback.js';
import type {RetiredNumber} from '../../src/packs/reader.js';

const old = {kind: 'voice', telephone: '0800 138 1624'} as const;
const replaced: RetiredNumber = {old, now: {kind: 'voice', telephone: '01632 960123'}};
const withdrawn: RetiredNumber = {
  old,
  now: {kind: 'voice', telephone: '101'},
  words: '0800 138 1624 is no longer in use. Use 101 instead.',
};

/** What somebody's page holds inside a tag. */
const fallback = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
};

const corrected = (html: string, retired: RetiredNumber = replaced): HTMLElement => {
  const copy = correctFallback(fallback(html), [retired]);
  if (!copy) throw new Error(`nothing was corrected in ${html}`);
  return copy;
};

const hrefs = (root: Element): (string | null)[] =>
  [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('a fallback that names a number which has been replaced', () => {
  it('has the new one, in its text and in its link', () => {
    const copy = corrected('<p>Ring <a href="tel:+448001381624">0800 138 1624</a> at any time.</p>');
    expect(copy.textContent).to.equal('Ring 01632 960123 at any time.');
    expect(hrefs(copy)).to.deep.equal(['tel:+441632960123']);
  });

  for (const written of [
    '0800 138 1624',
    '08001381624',
    '0800-138-1624',
    '0800\u00a0138\u00a01624',
    '0800.138.1624',
    '(0800) 138 1624',
    '+44 800 138 1624',
    '+448001381624',
    '+44 (0)800 138 1624',
    '0044 800 138 1624',
    '٠٨٠٠ ١٣٨ ١٦٢٤',
    '۰۸۰۰ ۱۳۸ ۱۶۲۴',
  ]) {
    it(`knows it written as ${JSON.stringify(written)}`, () => {
      const {textContent} = corrected(`<p>Ring ${written} now</p>`);
      expect(textContent)
        .to.contain('01632 960123')
        .and.not.to.match(/1624|١٦٢٤|۱۶۲۴/);
      expect(textContent).to.match(/^Ring \(?01632 960123 now$/);
    });
  }

  for (const other of ['90800 138 1624', '0800 138 16245', '0800 138 1625', '1800 138 1624', '138 1624']) {
    it(`leaves ${other} alone, which is another number`, () => {
      expect(correctFallback(fallback(`<p>${other}</p>`), [replaced])).to.equal(undefined);
    });
  }

  it('has the new one where markup cuts the old one in pieces', () => {
    for (const html of [
      '<p>Ring 0800 <b>138</b> 1624</p>',
      '<p><span>0800</span> <span>138</span> <span>1624</span></p>',
      '<ul><li>Line: <em>0800 138</em> 1624</li></ul>',
    ]) {
      expect(corrected(html).textContent, html).to.contain('01632 960123').and.not.to.contain('1624');
    }
  });

  it('is put right where only a link has it', () => {
    const copy = corrected('<p><a href="tel:08001381624">Ring us</a></p>');
    expect([copy.textContent, ...hrefs(copy)]).to.deep.equal(['Ring us', 'tel:+441632960123']);
  });

  it('keeps its other words, numbers, lists, headings and languages', () => {
    const copy = corrected(
      '<h3 lang="pl">Pomoc</h3><ul><li>999: <a href="tel:999">999</a></li><li>0800 138 1624</li></ul><a href="https://council.example/">More</a>',
    );
    expect(copy.querySelector('h3')?.lang).to.equal('pl');
    expect([...copy.querySelectorAll('li')].map(({textContent}) => textContent)).to.deep.equal([
      '999: 999',
      '01632 960123',
    ]);
    expect(hrefs(copy)).to.deep.equal(['tel:999', 'https://council.example/']);
  });

  it('keeps a text line that takes texts', () => {
    const text: RetiredNumber = {
      old: {kind: 'text', telephone: '60066', keyword: 'Police'},
      now: {kind: 'text', telephone: '60077', keyword: 'Police'},
    };
    const copy = corrected('<p>Text <a href="sms:60066?&amp;body=Police%20">60066</a></p>', text);
    expect([copy.textContent, ...hrefs(copy)]).to.deep.equal(['Text 60077', 'sms:60077?&body=Police%20']);
  });
});

describe('a fallback that names a number which nobody answers any more', () => {
  it('says so, and links what to use instead, and no longer the old one', () => {
    const copy = corrected('<p>Ring <a href="tel:+448001381624">0800 138 1624</a></p>', withdrawn);
    expect(copy.textContent).to.equal('Ring 0800 138 1624 is no longer in use. Use 101 instead.');
    expect(hrefs(copy)).to.deep.equal(['tel:101']);
  });

  it('says so in a text that is no link, each time', () => {
    const copy = corrected('<p>0800 138 1624</p><p>Or 0800 138 1624</p>', withdrawn);
    expect(copy.textContent.match(/is no longer in use/g)).to.have.lengthOf(2);
    expect(hrefs(copy)).to.deep.equal(['tel:101', 'tel:101']);
  });
});

describe('a corrected fallback', () => {
  it('is a copy: the page’s own nodes stay as they are', () => {
    const element = fallback('<p>Ring <a href="tel:+448001381624">0800 138 1624</a></p>');
    const before = element.innerHTML;
    const nodes = [...element.querySelectorAll('*')];
    correctFallback(element, [replaced]);
    expect(element.innerHTML).to.equal(before);
    expect([...element.querySelectorAll('*')]).to.deep.equal(nodes);
  });

  it('brings nothing that runs, and nothing that is hidden', () => {
    const copy = corrected(
      '<p onclick="x()" style="color:red" class="a" id="b">0800 138 1624<script>x()</script><style>*{}</style><span hidden>secret</span>' +
        '<img alt="" onerror="x()"><a href="javascript:x()">go</a><csw-any><b>kept</b></csw-any></p>',
    );
    expect(copy.querySelectorAll('script, style, img, csw-any')).to.have.lengthOf(0);
    const attributes = [...copy.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes).to.deep.equal([]);
    expect(copy.textContent).to.equal('01632 960123gokept');
  });

  it('is not made where no such number stands', () => {
    expect(correctFallback(fallback('<p>Ring <a href="tel:999">999</a></p>'), [replaced])).to.equal(undefined);
    expect(correctFallback(fallback(''), [replaced])).to.equal(undefined);
  });
});
