import {expect, html, waitUntil} from '@open-wc/testing';
import type {EmergencyContacts} from '../../../src/widgets/emergency-contacts/emergency-contacts.js';
import '../../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import {expectAccessible} from '../../support/accessible.js';
import {allByRole, byRole, nameOf} from '../../support/by-role.js';
import {copied} from '../../support/clipboard.js';
import {actionOf, inside, show, speaks, visibleText} from '../../support/shown.js';

const shown = (): Promise<EmergencyContacts> => show(html`<csw-emergency-contacts></csw-emergency-contacts>`);
const uses = (widget: Element): string[] =>
  allByRole(inside(widget), 'heading')
    .slice(1)
    .map((heading) => nameOf(heading));

/** What a click on a save button hands to the phone. The link that does it is caught, so that no file is saved here. */
const saved = async (click: () => void): Promise<{name: string; text: string}> => {
  const links: HTMLAnchorElement[] = [];
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      links.push(this);
    },
  });
  click();
  // What it stood before is HTMLElement's own.
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  const [link] = links;
  if (!link) throw new Error('nothing was saved');
  const response = await fetch(link.href);
  expect(response.headers.get('content-type')).to.contain('text/vcard');
  return {name: link.download, text: await response.text()};
};

describe('csw-emergency-contacts', () => {
  it('shows each contact in order: when to use it, its number', async () => {
    const widget = await shown();
    expect(uses(widget)).to.deep.equal([
      'In danger now?',
      'Police, not an emergency',
      'Text the police',
      'Talk to someone who is not the police',
      'Worried about terrorism?',
      'Anti-terrorist hotline by textphone',
    ]);
    expect(allByRole(inside(widget), 'link').map((link) => [nameOf(link), link.getAttribute('href')])).to.deep.equal([
      ['999 Call', 'tel:999'],
      ['101 Call', 'tel:101'],
      ['60066 Text', 'sms:60066?&body=Police%20'],
      ['0800 138 1624 Call', 'tel:+448001381624'],
      ['0800 789 321 Call', 'tel:+44800789321'],
    ]);
  });

  it('shows a textphone’s number as text, which a voice call would not reach', async () => {
    const widget = await shown();
    const number = [...inside(widget).querySelectorAll('[part="number"]')].find(
      ({textContent}) => textContent === '0800 032 4539',
    );
    expect(number?.closest('a')).to.equal(null);
  });

  it('picks and orders contacts', async () => {
    const widget = await show(
      html`<csw-emergency-contacts contacts=" police  emergency police "></csw-emergency-contacts>`,
    );
    expect(uses(widget)).to.deep.equal(['Police, not an emergency', 'In danger now?']);
  });

  it('shows all that the area has where none of the picked ones is among them', async () => {
    const widget = await show(html`<csw-emergency-contacts area="uk" contacts="police-text"></csw-emergency-contacts>`);
    expect(uses(widget)).to.have.lengthOf(4);
  });

  it('tells the page whom somebody called', async () => {
    const widget = await shown();
    const link = byRole(inside(widget), 'link', '101 Call');
    link.addEventListener('click', (event) => event.preventDefault());
    expect(await actionOf(widget, () => link.click())).to.deep.equal({action: 'call', contact: 'police'});
  });

  it('copies a number and says so', async () => {
    const widget = await shown();
    const texts = await copied(async () => {
      const detail = await actionOf(widget, () => byRole(inside(widget), 'button', 'Copy 0800 138 1624').click());
      expect(detail).to.deep.equal({action: 'copy', contact: 'hate-incident-line'});
      await widget.updateComplete;
    });
    expect(texts).to.deep.equal(['0800 138 1624']);
    const said = allByRole(inside(widget), 'status').map((status) => status.textContent);
    expect(said.filter(Boolean)).to.deep.equal(['Copied']);
  });

  it('says what to do when the browser does not let it copy', async () => {
    const widget = await shown();
    await copied(async () => {
      byRole(inside(widget), 'button', 'Copy 999').click();
      await waitUntil(() => visibleText(widget).includes('Your browser did not copy it.'));
    }, true);
    expect(inside(widget).activeElement).to.equal(byRole(inside(widget), 'button', 'Copy 999'));
    expect(inside(widget).querySelector('textarea')).to.equal(null);
  });

  it('saves a contact to the phone, in the words of its language', async () => {
    const widget = await shown();
    const english = await saved(() => byRole(inside(widget), 'button', 'Save contact 0800 789 321').click());
    expect(english.name).to.equal('anti-terrorist-hotline.vcf');
    expect(english.text).to.match(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
    expect(english.text).to.contain('TEL;TYPE=voice;VALUE=uri:tel:+44800789321\r\n');
    widget.lang = 'cy';
    await speaks(widget, 'cy');
    const button = allByRole(inside(widget), 'button').find(
      (one) => nameOf(one).endsWith('999') && one.textContent.includes('Cadw'),
    );
    const welsh = await saved(() => button?.click());
    expect(welsh.text).to.contain('TEL;TYPE=voice:999\r\n').and.not.to.contain('FN:Emergency');
  });

  it('has targets of 44 pixels', async () => {
    const widget = await shown();
    for (const target of [...allByRole(inside(widget), 'button'), ...allByRole(inside(widget), 'link')]) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(target)).to.be.at.least(44);
    }
  });

  it('fits a sidebar of 200 pixels with each number on one line', async () => {
    const box = await show(html`<csw-emergency-contacts style="width: 200px"></csw-emergency-contacts>`);
    expect(inside(box).firstElementChild?.scrollWidth).to.be.at.most(200);
    for (const number of inside(box).querySelectorAll('.number [part="number"]')) {
      expect(number.getClientRects(), number.textContent).to.have.lengthOf(1);
    }
  });

  it('says quietly where the details are from, and that nobody has checked them', async () => {
    expect(visibleText(await shown())).to.contain(
      'From Maidstone Borough Council. These details have not been checked yet. They may have changed.',
    );
  });

  it('is accessible, after a copy too', async () => {
    const widget = await shown();
    await expectAccessible(widget);
    await copied(() => actionOf(widget, () => allByRole(inside(widget), 'button')[0]?.click()));
    await widget.updateComplete;
    await expect(widget).to.be.accessible();
  }).timeout(30_000);
});
