import {expect, fixture, html} from '@open-wc/testing';
import type {EmergencyContacts} from '../../src/widgets/emergency-contacts/emergency-contacts.js';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import '../../src/widgets/prevent-hotline/prevent-hotline.define.js';
import {usePageDefaults} from '../../src/kit/page-defaults.js';
import {useCatalogue} from '../../src/language/catalogue.js';
import {allByRole, byRole} from '../support/by-role.js';
import {keepLanguages} from '../support/languages.js';
import {actionOf, inside, speaks} from '../support/shown.js';

const menuOf = (widget: Element): HTMLSelectElement =>
  byRole(inside(widget), 'combobox', /^(Language|Iaith|Język)$/) as HTMLSelectElement;

const choose = (widget: Element, locale: string): void => {
  const menu = menuOf(widget);
  menu.value = locale;
  menu.dispatchEvent(new Event('change', {bubbles: true}));
};

describe('the menu of languages', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = keepLanguages();
  });
  afterEach(() => {
    restore();
    usePageDefaults({});
  });

  const two = async (): Promise<[EmergencyContacts, HTMLElement]> => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en">
        <csw-emergency-contacts></csw-emergency-contacts>
        <div><csw-prevent-hotline lang="cy"></csw-prevent-hotline></div>
      </div>`,
    );
    const first = page.querySelector('csw-emergency-contacts');
    const second = page.querySelector('csw-prevent-hotline');
    if (!first || !second) throw new Error('The page is not there.');
    await Promise.all([speaks(first, 'en'), speaks(second, 'cy')]);
    return [first, second];
  };

  it('has each language under its own name, in its own language, the page’s first', async () => {
    const [english, welsh] = await two();
    const options = [...menuOf(english).options];
    const names = options.map(({text}) => text.trim());
    expect(names.slice(0, 1)).to.deep.equal(['English']);
    expect(names).to.include.members(['Cymraeg', 'Polski', 'Română']);
    expect(new Set(names).size).to.equal(names.length);
    expect(options.find(({value}) => value === 'pl')?.lang).to.equal('pl');
    expect([...menuOf(welsh).options].map(({text}) => text.trim()).slice(0, 2)).to.deep.equal(['Cymraeg', 'English']);
    expect(menuOf(welsh).value).to.equal('cy');
  });

  it('changes every widget of the page, and tells the page what was done but stores nothing', async () => {
    const [first, second] = await two();
    const kept = [document.cookie, localStorage.length, sessionStorage.length];
    const action = await actionOf(first, () => {
      choose(first, 'pl');
    });
    expect(action).to.deep.equal({action: 'language'});
    await Promise.all([speaks(first, 'pl'), speaks(second, 'pl')]);
    expect(menuOf(second).value).to.equal('pl');
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(kept);
  });

  it('holds for a widget that comes later, and against what the page says', async () => {
    const [first] = await two();
    choose(first, 'pl');
    await speaks(first, 'pl');
    first.lang = 'cy';
    const later = document.createElement('csw-emergency-contacts');
    first.after(later);
    await speaks(later, 'pl');
    expect(menuOf(first).value).to.equal('pl');
    // The page's own language stays the first in the list.
    await first.updateComplete;
    expect([...menuOf(later).options][0]?.value).to.equal('en');
  });

  it('leads back to English', async () => {
    const [first, second] = await two();
    choose(second, 'pl');
    await speaks(first, 'pl');
    choose(first, 'en');
    await Promise.all([speaks(first, 'en'), speaks(second, 'en')]);
  });

  it('is not there with languages="off", on the element or for the page', async () => {
    const off = await fixture<HTMLElement>(html`<csw-emergency-contacts languages="off"></csw-emergency-contacts>`);
    await speaks(off, 'en');
    expect(allByRole(inside(off), 'combobox')).to.deep.equal([]);
    usePageDefaults({languages: 'off'});
    const byPage = await fixture<HTMLElement>(html`<csw-emergency-contacts></csw-emergency-contacts>`);
    await speaks(byPage, 'en');
    expect(allByRole(inside(byPage), 'combobox')).to.deep.equal([]);
  });

  it('is not there where there is nothing to choose', async () => {
    useCatalogue({integrity: {}});
    const widget = await fixture<HTMLElement>(html`<csw-emergency-contacts></csw-emergency-contacts>`);
    await speaks(widget, 'en');
    expect(allByRole(inside(widget), 'combobox')).to.deep.equal([]);
  });

  it('keeps its choice when another script of ours says where its locales are', async () => {
    const [first, second] = await two();
    choose(first, 'pl');
    await Promise.all([speaks(first, 'pl'), speaks(second, 'pl')]);
    // Another script has a memory of its own, in which nobody has chosen: it may not speak of a choice.
    const heard: Event[] = [];
    const hear = (event: Event): unknown => heard.push(event);
    window.addEventListener('csw-language', hear);
    useCatalogue({});
    window.removeEventListener('csw-language', hear);
    expect(heard).to.deep.equal([]);
    await first.updateComplete;
    expect(menuOf(first).value).to.equal('pl');
  });

  it('passes over a choice that is no language tag', async () => {
    const [first, second] = await two();
    for (const detail of [{}, 7, ['pl'], '<b>', '__proto__', 'pl\u202e']) {
      window.dispatchEvent(new CustomEvent('csw-language', {detail}));
      await first.updateComplete;
      expect(menuOf(first).value, JSON.stringify(detail)).to.equal('en');
    }
    await speaks(second, 'en');
  });
});
