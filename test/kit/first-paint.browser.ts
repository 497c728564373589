import {expect, fixture, html} from '@open-wc/testing';
import {chooseLanguage} from '../../src/language/chosen-language.js';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import {allByRole, byRole} from '../support/by-role.js';
import {keepLanguages, type SlowLocale, slowLocale, withLanguage} from '../support/languages.js';
import {inside, speaks, visibleText, warnings} from '../support/shown.js';

const isVisible = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});
const title = (widget: Element): HTMLElement => allByRole(inside(widget), 'heading')[0] as HTMLElement;
const numbers = (widget: Element): HTMLElement[] => [
  ...inside(widget).querySelectorAll<HTMLElement>('.number [part="number"]'),
];
const translated = {messages: {'contacts.title': 'Translated title'}};

describe('a widget whose language is on its way', () => {
  let slow: SlowLocale;
  let restore: () => void;

  beforeEach(() => {
    restore = keepLanguages();
    slow = slowLocale();
  });

  afterEach(() => {
    slow.stop();
    restore();
  });

  const put = async (fallback = ''): Promise<HTMLElement> => {
    const widget = document.createElement('csw-emergency-contacts');
    widget.lang = slow.locale;
    widget.innerHTML = fallback;
    const page = await fixture<HTMLElement>(html`<div>${widget}</div>`);
    await widget.updateComplete;
    return page.firstElementChild as HTMLElement;
  };

  it('shows its numbers at once, and keeps its words back for a moment', async () => {
    const widget = await put();
    expect(numbers(widget).length).to.equal(6);
    for (const number of numbers(widget)) expect(isVisible(number)).to.equal(true);
    expect(isVisible(title(widget))).to.equal(false);
    for (const button of allByRole(inside(widget), 'button')) expect(isVisible(button)).to.equal(false);
  });

  it('that comes in time is the first one that shows', async () => {
    const widget = await put();
    const {height} = widget.getBoundingClientRect();
    await slow.arrive(translated);
    expect(isVisible(title(widget))).to.equal(true);
    expect(title(widget).textContent.trim()).to.equal('Translated title');
    // Only a word is another: nothing else has moved.
    expect(widget.getBoundingClientRect().height).to.equal(height);
    await slow.endWait();
    expect(title(widget).textContent.trim()).to.equal('Translated title');
  });

  it('that does not come in time leaves English to be read, marked as English, until it comes', async () => {
    const widget = await put();
    await slow.endWait();
    expect(isVisible(title(widget))).to.equal(true);
    expect(title(widget).textContent.trim()).to.equal('Emergency contacts');
    const root = title(widget).closest('[lang]');
    expect(root?.getAttribute('lang')).to.equal('en');
    expect(root?.getAttribute('dir')).to.equal('ltr');
    await slow.arrive({...translated, dir: 'rtl'});
    expect(title(widget).textContent.trim()).to.equal('Translated title');
    expect(title(widget).closest('[lang]')?.getAttribute('dir')).to.equal('rtl');
  });

  it('leaves a fallback in that language alone until it is here, however long that takes', async () => {
    const widget = await put('<p>Cuir fòn gu 999</p>');
    expect(visibleText(widget)).to.equal('Cuir fòn gu 999');
    await slow.endWait();
    expect(visibleText(widget)).to.equal('Cuir fòn gu 999');
    await slow.arrive(translated);
    expect(visibleText(widget)).to.match(/^Translated title/);
  });

  it('leaves a fallback in another language alone for a moment, and then speaks English', async () => {
    const widget = await put('<p lang="fr">Appelez le 999</p>');
    expect(visibleText(widget)).to.equal('Appelez le 999');
    await slow.endWait();
    expect(visibleText(widget)).to.match(/^Emergency contacts/);
  });

  it('goes on in the language that it has while another is on its way', async () => {
    const widget = await put();
    widget.lang = 'en';
    await slow.endWait();
    expect(title(widget).textContent.trim()).to.equal('Emergency contacts');
    widget.lang = slow.locale;
    // An observer's turn comes before the next frame.
    await new Promise(requestAnimationFrame);
    expect(isVisible(title(widget))).to.equal(true);
    await slow.arrive(translated);
    expect(title(widget).textContent.trim()).to.equal('Translated title');
  });

  it('is tried again when the network is back', async () => {
    await warnings(async () => {
      const widget = await put();
      await slow.fail();
      expect(title(widget).textContent.trim()).to.equal('Emergency contacts');
      expect(isVisible(title(widget))).to.equal(true);
      window.dispatchEvent(new Event('online'));
      await slow.arrive(translated);
      expect(title(widget).textContent.trim()).to.equal('Translated title');
    });
  });

  it('that never comes is said once, however often it is tried', async () => {
    const said = await warnings(async () => {
      await put();
      await slow.fail();
      window.dispatchEvent(new Event('online'));
      await slow.fail();
    });
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/locale-failed.*no network/);
  });

  it('says that it did not load where a visitor chose it, and nowhere else', async () => {
    await warnings(async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <csw-emergency-contacts></csw-emergency-contacts>
          <csw-emergency-contacts></csw-emergency-contacts>
        </div>`,
      );
      const [first, second] = page.querySelectorAll<HTMLElement>('csw-emergency-contacts');
      if (!first || !second) throw new Error('The page is not there.');
      await Promise.all([speaks(first, 'en'), speaks(second, 'en')]);
      const menu = byRole(inside(first), 'combobox', 'Language') as HTMLSelectElement;
      menu.value = slow.locale;
      menu.dispatchEvent(new Event('change'));
      await slow.endWait();
      // While it is on its way, the menu says what was chosen, and the words stay.
      expect(menu.value).to.equal(slow.locale);
      expect(title(first).textContent.trim()).to.equal('Emergency contacts');
      await slow.fail();
      const said = (widget: Element): string[] =>
        allByRole(inside(widget), 'status').flatMap(({textContent}) => textContent.trim() || []);
      expect(said(first)).to.deep.equal(['This language did not load. Try again later.']);
      expect(said(second)).to.deep.equal([]);
      expect(menu.value).to.equal('en');
    });
  });

  it('takes nothing from a visitor who chose it, until it is here', async () => {
    withLanguage({locale: 'gd', messages: {'contacts.title': 'Gaelic title'}});
    const widget = await fixture<HTMLElement>(
      html`<csw-emergency-contacts lang="gd"><p lang="en">Call 999</p></csw-emergency-contacts>`,
    );
    await speaks(widget, 'gd');
    await warnings(async () => {
      chooseLanguage(slow.locale);
      await slow.endWait();
      expect(title(widget).textContent.trim()).to.equal('Gaelic title');
      await slow.fail();
      expect(title(widget).textContent.trim()).to.equal('Gaelic title');
    });
  });

  it('leaves a widget that somebody uses in its place when the page changes its language', async () => {
    const widget = await put('<p>Cuir fòn gu 999</p>');
    widget.lang = 'en';
    await speaks(widget, 'en');
    const button = allByRole(inside(widget), 'button')[0];
    button?.focus();
    widget.lang = slow.locale;
    // An observer's turn comes before the next frame.
    await new Promise(requestAnimationFrame);
    await slow.endWait();
    expect(inside(widget).activeElement).to.equal(button);
  });
});
