import {expect, fixture, html} from '@open-wc/testing';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import '../../src/widgets/pharmacy-list/pharmacy-list.define.js';
import {exampleBorough, examplePlace, withExampleBorough} from '../support/example-borough.js';
import {allByRole, byRole} from '../support/by-role.js';
import {keepLanguages, withLanguage} from '../support/languages.js';
import {inside, speaks} from '../support/shown.js';

const english = 'This translation is a draft. Nobody has checked it yet.';
const messages = {'contacts.title': 'Translated title', 'language.draft': 'Draft, in that language.'};

describe('a translation that nobody has reviewed', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = keepLanguages();
  });
  afterEach(() => {
    restore();
  });

  const show = async (drafts: readonly string[]): Promise<HTMLElement> => {
    withLanguage({locale: 'gd', dir: 'rtl', messages, drafts});
    const widget = await fixture<HTMLElement>(html`<csw-emergency-contacts lang="gd"></csw-emergency-contacts>`);
    await speaks(widget, 'gd');
    return widget;
  };
  const textOf = (widget: HTMLElement): string => inside(widget).textContent.replace(/\s+/g, ' ');

  it('is called a draft, in its own language and in English, marked as English', async () => {
    const widget = await show(['contacts.title']);
    expect(textOf(widget)).to.include('Draft, in that language.');
    const inEnglish = [...inside(widget).querySelectorAll('p')].find(({textContent}) => textContent.includes(english));
    expect(inEnglish?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(inEnglish?.closest('[dir]')?.getAttribute('dir')).to.equal('ltr');
  });

  it('leads to the English, and leaves the focus where the way back is', async () => {
    const widget = await show(['contacts.title']);
    byRole(inside(widget), 'button', 'Read it in English').click();
    await speaks(widget, 'en');
    expect(textOf(widget)).not.to.include(english);
    expect(inside(widget).activeElement).to.equal(byRole(inside(widget), 'combobox', 'Language'));
  });

  it('leaves the focus inside the widget where there is no menu', async () => {
    const widget = await show(['contacts.title']);
    widget.setAttribute('languages', 'off');
    await (widget as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    byRole(inside(widget), 'button', 'Read it in English').click();
    await speaks(widget, 'en');
    expect(inside(widget).activeElement).to.equal(allByRole(inside(widget), 'heading')[0]);
    // There is a way back, which a page without the menu would lack.
    byRole(inside(widget), 'button', 'gd').click();
    await speaks(widget, 'gd');
  });

  it('is not called a draft once it is reviewed, or where the draft is of a message that does not show', async () => {
    expect(textOf(await show([]))).not.to.include(english);
    expect(textOf(await show(['needles.title', 'copy.copied']))).not.to.include(english);
  });
});

describe('a message without a translation', () => {
  let restore: () => void;
  beforeEach(() => {
    restore = keepLanguages();
    withLanguage({
      locale: 'gd',
      dir: 'rtl',
      messages: {
        'contacts.title': {en: 'Emergency contacts'},
        'contact.police.use': 'Translated use',
        'contact.police.name': {en: 'Police'},
        'contact.run-by': {en: ['Run by ', 0, '.']},
      },
    });
  });
  afterEach(() => {
    restore();
  });

  it('is English, and marked as English, inside the translated widget', async () => {
    const widget = await fixture<HTMLElement>(html`<csw-emergency-contacts lang="gd"></csw-emergency-contacts>`);
    await speaks(widget, 'gd');
    const title = allByRole(inside(widget), 'heading')[0]?.querySelector('[lang]');
    expect(title?.textContent).to.equal('Emergency contacts');
    expect(title?.getAttribute('lang')).to.equal('en');
    expect(title?.getAttribute('dir')).to.equal('ltr');
    const police = byRole(inside(widget), 'heading', 'Translated use');
    expect(police.closest('[lang]')?.getAttribute('lang')).to.equal('gd');
    const runBy = [...inside(widget).querySelectorAll('.note [lang="en"]')].map(({textContent}) => textContent);
    expect(runBy).to.include('Run by Kent Police.');
  });

  it('is plain text in a saved contact', async () => {
    const widget = await fixture<HTMLElement>(
      html`<csw-emergency-contacts lang="gd" contacts="police"></csw-emergency-contacts>`,
    );
    await speaks(widget, 'gd');
    const files: Blob[] = [];
    const createObjectURL = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') ?? {};
    Object.defineProperty(URL, 'createObjectURL', {
      ...createObjectURL,
      value: (file: Blob) => {
        files.push(file);
        return 'data:,';
      },
    });
    const save = byRole(inside(widget), 'button', /Save contact/);
    HTMLAnchorElement.prototype.click = () => undefined;
    try {
      save.click();
    } finally {
      Object.defineProperty(URL, 'createObjectURL', createObjectURL);
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    const text = await files[0]?.text();
    expect(text).to.match(/^FN:Police\r$/m);
    expect(text).to.match(/^NOTE:Translated use\r$/m);
  });
});

describe('a number of things', () => {
  it('has the form that the language has for it', async () => {
    const restore = keepLanguages();
    const forms = (form: string): readonly (string | number)[] => [`${form}: `, 0, '/', 1];
    withLanguage({
      locale: 'uk',
      messages: Object.fromEntries(
        ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`needles.found.${form}`, forms(form)]),
      ),
    });
    const saidOf = async (count: number): Promise<string> => {
      const places = Object.fromEntries(
        Array.from({length: count}, (_, index) => [`p${String(index)}`, examplePlace(index + 1)]),
      );
      const undo = withExampleBorough(exampleBorough(places));
      const widget = await fixture<HTMLElement>(
        html`<csw-pharmacy-list lang="uk" area="example-borough"></csw-pharmacy-list>`,
      );
      await speaks(widget, 'uk');
      const said = allByRole(inside(widget), 'status').map(({textContent}) => textContent.trim());
      widget.remove();
      undo();
      return said.filter(Boolean).join();
    };
    // CLDR: in Ukrainian 21 is "one", 22 to 24 are "few", and 6 to 20 are "many".
    expect(await saidOf(6)).to.equal('many: 6/6');
    expect(await saidOf(21)).to.equal('one: 21/21');
    expect(await saidOf(23)).to.equal('few: 23/23');
    restore();
  });
});
