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
    '0800\n            138 1624',
    '0800\u2060 138\u00ad1624',
    '\u200e0800 138 1624\u200e',
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
      expect(textContent.replace(/[\u200e(]/g, '')).to.equal('Ring 01632 960123 now');
    });
  }

  for (const other of ['90800 138 1624', '0800 138 16245', '0800 138 1625', '1800 138 1624', '138 1624']) {
    it(`leaves ${other} alone, which is another number`, () => {
      expect(correctFallback(fallback(`<p>${other}</p>`), [replaced])?.innerHTML).to.equal(undefined);
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

  for (const href of ['tel:08001381624', 'tel:0800%20138%201624', 'TEL:+44-800-138-1624', ' tel://08001381624;ext=1']) {
    it(`is put right where only a link has it, as ${JSON.stringify(href)}`, () => {
      const copy = corrected(`<p><a href="${href}">Ring us</a></p>`);
      expect([copy.textContent, ...hrefs(copy)]).to.deep.equal(['Ring us', 'tel:+441632960123']);
    });
  }

  it('keeps lines apart where a number is cut in pieces over them', () => {
    const copy = corrected('<ul><li>Ring 0800</li><li>138 1624</li></ul><p>Or <a href="tel:999">999</a></p>');
    expect(copy.querySelector('p')?.textContent).to.equal('Or 999');
    expect(hrefs(copy)).to.deep.equal(['tel:999']);
    expect(copy.textContent).to.contain('Ring 01632 960123').and.not.to.contain('1624');
  });

  it('is told from digits that only stand beside one another', () => {
    const text: RetiredNumber = {old: {kind: 'text', telephone: '60066'}, now: {kind: 'text', telephone: '60077'}};
    for (const html of [
      '<dl><dt>Room 600</dt><dd>66 steps</dd></dl>',
      '<p>Room 600<br>66 steps</p>',
      '<p>60.066 kg</p>',
      '<p>Fax 01632 960066, or 01632-60066</p>',
    ])
      expect(correctFallback(fallback(html), [text])?.innerHTML, html).to.equal(undefined);
    expect(correctFallback(fallback('<p>Text <b>60</b>066</p>'), [text])?.textContent).to.equal('Text 60077');
  });

  it('is the new one, be that another retired one’s old one', () => {
    const two: RetiredNumber[] = [
      {old: {kind: 'voice', telephone: '01632 960001'}, now: {kind: 'voice', telephone: '01632 960002'}},
      {old: {kind: 'voice', telephone: '01632 960002'}, now: {kind: 'voice', telephone: '01632 960001'}},
    ];
    for (const numbers of [two, two.toReversed()]) {
      const copy = correctFallback(
        fallback('<p>A: 01632 960001, B: <b>01632 960002</b>, C: 01632 <i>960001</i></p>'),
        numbers,
      );
      expect(copy?.textContent).to.equal('A: 01632 960002, B: 01632 960001, C: 01632 960002');
    }
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

  it('loses the name of a link that says the old one, and keeps any other', () => {
    const copy = corrected(
      '<a href="tel:08001381624" aria-label="Ring 0800 138 1624">0800 138 1624</a> <a href="tel:999" aria-label="In danger: 999">999</a>',
    );
    const links = [...copy.querySelectorAll('a')].map((link) => link.getAttribute('aria-label') ?? link.textContent);
    expect(links).to.deep.equal(['01632 960123', 'In danger: 999']);
  });

  it('keeps its links to other pages of its site', () => {
    const copy = corrected(
      '<p>0800 138 1624</p><a href="/report">Report</a> <a href="#more">More</a> <a href="?a=b">B</a>',
    );
    expect(hrefs(copy)).to.deep.equal(['/report', '#more', '?a=b'].map((href) => new URL(href, document.baseURI).href));
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

  it('says so beside another one that markup cuts in pieces', () => {
    const other: RetiredNumber = {
      old: {kind: 'voice', telephone: '01632 960009'},
      now: {kind: 'voice', telephone: '01632 960010'},
    };
    const copy = correctFallback(fallback('<p>0800 138 1624, or 01632 <b>960009</b></p>'), [withdrawn, other]);
    expect(copy?.textContent).to.equal('0800 138 1624 is no longer in use. Use 101 instead., or 01632 960010');
    expect(hrefs(copy as Element)).to.deep.equal(['tel:101']);
  });

  it('links the number to use instead, and no digits of another number', () => {
    const copy = correctFallback(fallback('<p>Ring 01632 960101</p>'), [
      {
        old: {kind: 'voice', telephone: '01632 960101'},
        now: {kind: 'voice', telephone: '101'},
        words: '01632 960101 is no longer in use. Use 101 instead.',
      },
    ]);
    expect([...(copy?.querySelectorAll('a') ?? [])].map(({textContent}) => textContent)).to.deep.equal(['101']);
    expect(copy?.textContent).to.equal('Ring 01632 960101 is no longer in use. Use 101 instead.');
  });

  it('links a number of another country too', () => {
    const copy = correctFallback(fallback('<p>Ring 0800 138 1624</p>'), [
      {old, now: {kind: 'voice', telephone: '+353 1 496 0000'}, words: 'Use +353 1 496 0000 instead of 0800 138 1624.'},
    ]);
    expect(hrefs(copy as Element)).to.deep.equal(['tel:+35314960000']);
  });

  it('puts no link into another', () => {
    const copy = corrected('<p><a href="https://council.example/">Or 0800 138 1624</a></p>', withdrawn);
    expect(copy.querySelectorAll('a a').length).to.equal(0);
    expect(hrefs(copy)).to.deep.equal(['tel:101']);
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
    // Those of the number, which is ours.
    expect(attributes).to.deep.equal(['dir', 'translate']);
    expect(copy.textContent).to.equal('01632 960123gokept');
  });

  it('is not made where no such number stands', () => {
    expect(correctFallback(fallback('<p>Ring <a href="tel:999">999</a></p>'), [replaced])?.innerHTML).to.equal(
      undefined,
    );
    expect(correctFallback(fallback(''), [replaced])?.innerHTML).to.equal(undefined);
  });
});
