import {expect, html} from '@open-wc/testing';
import {type Corrections, useCorrections} from '../../src/facts/corrections.js';
import type {EmergencyContacts} from '../../src/widgets/emergency-contacts/emergency-contacts.js';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import '../../src/widgets/pharmacy-list/pharmacy-list.define.js';
import '../../src/widgets/report-hate-crime/report-hate-crime.define.js';
import '../../src/widgets/safety-advice/safety-advice.define.js';
import {expectAccessible} from '../support/accessible.js';
import {allByRole, byRole, nameOf} from '../support/by-role.js';
import {inside, show, visibleText} from '../support/shown.js';

const correct = (corrections: Partial<Corrections>): void => {
  useCorrections({
    area: 'kent',
    sequence: 1,
    source: {name: 'Example Council'},
    checked: '2026-11-20',
    reviewBy: '2027-11-20',
    ...corrections,
  });
};

afterEach(() => {
  useCorrections(undefined);
});

const contacts = (area = 'maidstone'): Promise<EmergencyContacts> =>
  show(html`<csw-emergency-contacts .area=${area}></csw-emergency-contacts>`);

const rowOf = (widget: Element, text: string): Element => {
  const row = [...inside(widget).querySelectorAll('[part="contact"]')].find(({textContent}) =>
    textContent.includes(text),
  );
  if (!row) throw new Error(`no contact says "${text}"`);
  return row;
};

describe('a number that has been replaced', () => {
  const replaced = {'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'}} as const;

  it('is the new one, in its text, its link and its buttons, below the same words', async () => {
    correct({contacts: replaced});
    const widget = await contacts();
    const row = rowOf(widget, 'Talk to someone who is not the police');
    expect(byRole(row, 'link', '0808 157 0123 Call').getAttribute('href')).to.equal('tel:+448081570123');
    expect(allByRole(row, 'button').map(nameOf)).to.deep.equal(['Copy 0808 157 0123', 'Save contact 0808 157 0123']);
    expect(visibleText(widget)).not.to.contain('0800 138 1624');
  });

  it('says who corrected it, and when it was checked', async () => {
    correct({contacts: replaced});
    expect(visibleText(await contacts())).to.match(/From Example Council\. Last checked on 20 November 2026\./);
  });

  it('is so in the area that the correction is for and below it, and in no other', async () => {
    correct({contacts: replaced});
    expect(visibleText(await contacts('kent'))).to.contain('0808 157 0123');
    correct({area: 'uk', contacts: replaced});
    expect(visibleText(await contacts('maidstone'))).to.contain('0800 138 1624');
  });
});

describe('a number that has been withdrawn', () => {
  const withdrawn = {
    'hate-incident-line': {withdrawn: true, instead: 'police'},
    'police-text': {withdrawn: true, instead: 'police'},
  } as const;

  it('says so, can no longer be rung, copied or saved, and has what to use instead', async () => {
    correct({contacts: withdrawn});
    const row = rowOf(await contacts(), '0800 138 1624');
    expect(row.textContent).to.contain('This number is no longer in use.').and.to.contain('Use this number instead:');
    expect(allByRole(row, 'link').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:101']);
    expect(allByRole(row, 'button')).to.deep.equal([]);
    // Who ran it does not run the other one.
    expect(row.textContent).not.to.contain('Run by');
  });

  it('takes the helper that composes a text message with it', async () => {
    const before = await show(html`<csw-report-hate-crime></csw-report-hate-crime>`);
    expect(allByRole(inside(before), 'textbox')).to.have.lengthOf(2);
    correct({contacts: withdrawn});
    const widget = await show(html`<csw-report-hate-crime></csw-report-hate-crime>`);
    expect(allByRole(inside(widget), 'textbox')).to.deep.equal([]);
    expect(rowOf(widget, '60066').textContent).to.contain('no longer in use');
    const links = allByRole(inside(widget), 'link').map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => href.startsWith('sms:'))).to.deep.equal([]);
  });

  it('points to the other number as it is now', async () => {
    correct({
      contacts: {
        'police-text': {withdrawn: true, instead: 'hate-incident-line'},
        'hate-incident-line': {kind: 'voice', telephone: '0808 157 0123'},
      },
    });
    const link = byRole(rowOf(await contacts(), '60066'), 'link', '0808 157 0123 Call');
    expect(link.getAttribute('href')).to.equal('tel:+448081570123');
  });

  it('is accessible', async () => {
    correct({contacts: withdrawn});
    await expectAccessible(await contacts());
  }).timeout(30_000);
});

describe('a place that has been withdrawn', () => {
  it('says not to go there, and where to go instead', async () => {
    correct({area: 'maidstone', places: {'lloyds-park-wood': {withdrawn: true, instead: 'lloyds-tonbridge-road'}}});
    const widget = await show(html`<csw-pharmacy-list></csw-pharmacy-list>`);
    const [gone] = [...inside(widget).querySelectorAll('[part="place"]')].filter(({textContent}) =>
      textContent.includes('Do not go here.'),
    );
    expect(gone?.textContent)
      .to.contain('11 Park Wood Parade')
      .and.to.contain('Go to Lloyds Pharmacy, 58-60 Tonbridge Road, Maidstone, ME16 8SE instead.');
    expect(allByRole(gone as Element, 'link')).to.deep.equal([]);
  });
});

describe('a link that has been corrected', () => {
  const provider = async (): Promise<string | null | undefined> => {
    const widget = await show(html`<csw-safety-advice topic="substance-misuse"></csw-safety-advice>`);
    return [...inside(widget).querySelectorAll('a')]
      .find(({textContent}) => textContent === 'Kent County Council')
      ?.getAttribute('href');
  };

  it('leads to the new page', async () => {
    correct({links: {'substance-misuse': {url: 'https://help.example/'}}});
    expect(await provider()).to.equal('https://help.example/');
  });

  it('is a name alone where the page is no more', async () => {
    correct({links: {'substance-misuse': {withdrawn: true}}});
    expect(await provider()).to.equal(undefined);
    const widget = await show(html`<csw-safety-advice topic="substance-misuse"></csw-safety-advice>`);
    expect(visibleText(widget)).to.contain('Find help on the website of Kent County Council.');
  });
});
