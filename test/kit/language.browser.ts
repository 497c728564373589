import {expect, fixture, html} from '@open-wc/testing';
import type {EmergencyContacts} from '../../src/widgets/emergency-contacts/emergency-contacts.js';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import {allByRole, nameOf} from '../support/by-role.js';
import {inside, show, speaks} from '../support/shown.js';

const title = (widget: Element): string => nameOf(allByRole(inside(widget), 'heading')[0] ?? widget);
const root = (widget: Element): HTMLElement | null => inside(widget).querySelector('[part="root"]');

describe('the language of a widget', () => {
  it('is its own lang', async () => {
    const widget = await show<EmergencyContacts>(html`<csw-emergency-contacts lang="cy"></csw-emergency-contacts>`);
    await speaks(widget, 'cy');
    expect(title(widget)).to.equal('Cysylltiadau brys');
    expect(root(widget)?.dir).to.equal('ltr');
  });

  it('is that of the nearest ancestor, through shadow roots, and each widget has its own', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="ur"><div></div></div>`);
    const host = outer.firstElementChild as HTMLElement;
    host
      .attachShadow({mode: 'open'})
      .append(
        document.createElement('csw-emergency-contacts'),
        Object.assign(document.createElement('csw-emergency-contacts'), {lang: 'cy-GB'}),
      );
    const [first, second] = host.shadowRoot?.children as unknown as [Element, Element];
    await Promise.all([speaks(first, 'ur'), speaks(second, 'cy')]);
    expect(root(first)?.dir).to.equal('rtl');
    expect(title(second)).to.equal('Cysylltiadau brys');
    outer.lang = 'pl';
    await speaks(first, 'pl');
  });

  it('follows a change above it, and back to English', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div lang="en"><csw-emergency-contacts></csw-emergency-contacts></div>`,
    );
    const widget = outer.firstElementChild as Element;
    await speaks(widget, 'en');
    outer.lang = 'cy';
    await speaks(widget, 'cy');
    outer.lang = 'en-GB';
    await speaks(widget, 'en');
    expect(title(widget)).to.equal('Emergency contacts');
  });

  it('leaves every number as it is, left to right and closed to page translators', async () => {
    const widget = await show<EmergencyContacts>(html`<csw-emergency-contacts lang="ur"></csw-emergency-contacts>`);
    await speaks(widget, 'ur');
    const numbers = [...inside(widget).querySelectorAll<HTMLElement>('.number [part="number"]')];
    expect(numbers.map((number) => number.textContent)).to.deep.equal([
      '999',
      '101',
      '60066',
      '0800 138 1624',
      '0800 789 321',
      '0800 032 4539',
    ]);
    for (const number of numbers) {
      expect(number.getAttribute('translate')).to.equal('no');
      expect(getComputedStyle(number).direction).to.equal('ltr');
    }
  });

  it('keeps the keyword of a text message as it is', async () => {
    const widget = await show<EmergencyContacts>(html`<csw-emergency-contacts lang="cy"></csw-emergency-contacts>`);
    await speaks(widget, 'cy');
    const keyword = [...inside(widget).querySelectorAll('bdi')].find(({textContent}) => textContent === 'Police');
    expect(keyword?.getAttribute('translate')).to.equal('no');
  });

  it('that we lack is English', async () => {
    const widget = await show<EmergencyContacts>(html`<csw-emergency-contacts lang="tlh"></csw-emergency-contacts>`);
    expect(root(widget)?.lang).to.equal('en');
  });
});
