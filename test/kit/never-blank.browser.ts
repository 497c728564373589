import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {EmergencyContacts} from '../../src/widgets/emergency-contacts/emergency-contacts.js';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import {PharmacyList} from '../../src/widgets/pharmacy-list/pharmacy-list.js';
import '../../src/widgets/pharmacy-list/pharmacy-list.define.js';
import {allByRole, byRole} from '../support/by-role.js';
import {faultOf, inside, show, visibleText, warnings} from '../support/shown.js';

class Failing extends EmergencyContacts {
  static fails = true;
  protected override render(): TemplateResult {
    if (Failing.fails) throw new Error('a test');
    return super.render();
  }
}
customElements.define('test-failing', Failing);

class FailingList extends PharmacyList {
  protected override render(): TemplateResult {
    throw new Error('a test');
  }
}
customElements.define('test-failing-list', FailingList);

describe('a widget that cannot render', () => {
  beforeEach(() => {
    Failing.fails = true;
  });

  it('shows the fallback inside its tag', async () => {
    await warnings(async () => {
      const widget = await fixture<Failing>(
        html`<test-failing
          ><p>Ring <a href="tel:999">999</a></p></test-failing
        >`,
      );
      await widget.updateComplete;
      expect(widget.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(visibleText(widget)).to.equal('Ring 999');
    });
  });

  it('shows its numbers as links where there is no fallback, a textphone as text', async () => {
    await warnings(async () => {
      const widget = await fixture<Failing>(html`<test-failing> &nbsp; </test-failing>`);
      await widget.updateComplete;
      const links = allByRole(inside(widget), 'link').map((link) => [link.textContent, link.getAttribute('href')]);
      expect(links).to.deep.equal([
        ['999', 'tel:999'],
        ['101', 'tel:101'],
        ['60066', 'sms:60066?&body=Police%20'],
        ['0800 138 1624', 'tel:+448001381624'],
        ['0800 789 321', 'tel:+44800789321'],
      ]);
      expect(visibleText(widget)).to.contain('0800 032 4539');
    });
  });

  for (const [what, unseen] of [
    ['a character without width', '\u200B'],
    ['a style', '<style>p { color: red }</style>'],
    ['a request to turn on JavaScript', '<noscript>Turn on JavaScript</noscript>'],
    ['a hidden text', '<p hidden>Loading</p>'],
    ['a comment', '<!-- Ring 999 -->'],
  ] as const) {
    it(`counts ${what} as no fallback`, async () => {
      await warnings(async () => {
        const widget = new Failing();
        widget.innerHTML = unseen;
        document.body.append(widget);
        await widget.updateComplete;
        expect(byRole(inside(widget), 'link', '999').checkVisibility()).to.equal(true);
        widget.remove();
      });
    });
  }

  it('shows its places where it has no numbers', async () => {
    await warnings(async () => {
      const widget = await fixture<FailingList>(html`<test-failing-list></test-failing-list>`);
      await widget.updateComplete;
      expect(allByRole(inside(widget), 'listitem').map(({textContent}) => textContent)).to.deep.equal([
        'Crime Reduction Initiative (CRI), Mill House, Mill Street',
        'Lloyds Pharmacy, 58-60 Tonbridge Road, Maidstone, ME16 8SE',
        'Lloyds Pharmacy, 11 Park Wood Parade, Park Wood, Maidstone, ME15 9HL',
      ]);
    });
  });

  it('says why, once, to the page and on the console', async () => {
    const widget = new Failing();
    let detail;
    const said = await warnings(async () => {
      detail = await faultOf(widget, () => document.body.append(widget));
      widget.requestUpdate();
      await widget.updateComplete;
    });
    widget.remove();
    expect(detail).to.include({code: 'render-failed'});
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('a test');
  });

  it('is drawn when it can be again', async () => {
    await warnings(async () => {
      const widget = await fixture<Failing>(html`<test-failing>Ring 999</test-failing>`);
      await widget.updateComplete;
      Failing.fails = false;
      widget.requestUpdate();
      await widget.updateComplete;
      expect(byRole(inside(widget), 'heading', 'Emergency contacts').checkVisibility()).to.equal(true);
    });
  });
});

describe('a property that a framework sets to a list', () => {
  it('picks the contacts in the list', async () => {
    const widget = new EmergencyContacts();
    Object.assign(widget, {contacts: ['police', 'emergency']});
    document.body.append(widget);
    await widget.updateComplete;
    expect(allByRole(inside(widget), 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:101',
      'tel:999',
    ]);
    widget.remove();
  });
});

describe('a fallback', () => {
  it('gives way to the widget', async () => {
    const widget = await show<EmergencyContacts>(
      html`<csw-emergency-contacts><p>Ring 999</p></csw-emergency-contacts>`,
    );
    expect(widget.querySelector('p')?.checkVisibility()).to.equal(false);
    expect(byRole(inside(widget), 'link', '999 Call').checkVisibility()).to.equal(true);
  });
});

describe('an unknown attribute value', () => {
  for (const [attribute, value] of [
    ['theme', 'midnight'],
    ['heading-level', '9'],
    ['heading-level', 'two'],
    ['contacts', 'fire-brigade'],
    ['area', 'atlantis'],
    ['area', 'constructor'],
  ] as const) {
    it(`${attribute}="${value}" is reported once and treated as absent`, async () => {
      const widget = document.createElement('csw-emergency-contacts');
      widget.setAttribute(attribute, value);
      let detail;
      const said = await warnings(async () => {
        detail = await faultOf(widget, () => document.body.append(widget));
        widget.requestUpdate();
        await widget.updateComplete;
      });
      expect(detail).to.include({code: 'unknown-value'});
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.contain(`${attribute}="${value}"`);
      expect(byRole(inside(widget), 'heading', 'Emergency contacts').localName).to.equal('h2');
      expect(byRole(inside(widget), 'link', '999 Call').getAttribute('href')).to.equal('tel:999');
      widget.remove();
    });
  }

  it('of an area shows the facts of the whole country, never another area’s', async () => {
    await warnings(async () => {
      const widget = await show<EmergencyContacts>(html`<csw-pharmacy-list area="atlantis"></csw-pharmacy-list>`);
      expect(visibleText(widget)).to.contain('We have no places to list for this area.');
      expect(visibleText(widget)).not.to.contain('Lloyds');
    });
  });
});
