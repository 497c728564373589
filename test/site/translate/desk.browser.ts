import {expect} from '@open-wc/testing';
import {Desk} from '../../../src/site/translate/desk.js';
import {countMark} from '../../../src/site/translate/desk-view.js';
import {elsewhere} from '../../../src/site/translate/previews.js';
import {watchPage} from '../../../src/site/translate/watch-page.js';
import {allByRole, byRole, nameOf} from '../../support/by-role.js';
import {type} from '../../support/type.js';
import '../../../src/site/translate/widgets.js';
import {addStyles, deskData, downloaded, drop, messageIn, open, pressed, siteFile, soon, texts} from './on-desk.js';

describe('the translators’ desk', () => {
  let main: HTMLElement;
  let desk: Desk;
  let stop: () => void;

  before(addStyles);

  beforeEach(async () => {
    main = document.createElement('main');
    document.body.append(main);
    desk = new Desk(main, await deskData());
    stop = watchPage(desk);
  });

  afterEach(() => {
    stop();
    main.remove();
  });

  const field = (): HTMLTextAreaElement => byRole(main, 'textbox', 'Polski (Polish)') as HTMLTextAreaElement;
  const item = (name: string): HTMLElement => {
    const found = byRole(main, 'button', name).closest('li');
    if (!found) throw new Error(`${name} is in no list`);
    return found;
  };
  const choose = (name: string): void => byRole(main, 'button', name).click();
  const group = (name: string): HTMLElement => byRole(main, 'group', name);
  const widget = (name: string): ShadowRoot => {
    const root = [...group(name).children].map(({shadowRoot}) => shadowRoot).find(Boolean);
    if (!root) throw new Error(`${name} has no widget`);
    return root;
  };

  describe('with a file that was dropped', () => {
    let bytes: Uint8Array;

    beforeEach(async () => {
      bytes = await siteFile('pl');
      await open(main, () => drop('pl.xlf', bytes));
    });

    it('shows every widget in its language', async () => {
      expect(byRole(main, 'heading', 'Polski (Polish)')).to.not.equal(null);
      for (const [name, id] of [
        ['Emergency contacts', 'contacts.title'],
        ['Report a hate crime', 'hate.title'],
        ['Needle exchange', 'needles.title'],
        ['Prevent hotline', 'prevent.title'],
      ] as const) {
        const [heading] = texts(widget(name), id);
        expect(heading, name).to.equal((await messageIn('pl', id)).target);
      }
    });

    it('lists each message with its English, its note, its translation and where it appears', async () => {
      const {note, target} = await messageIn('pl', 'contact.call');
      const row = item('Call');
      expect(row).to.contain.text(note);
      expect(row).to.contain.text(target);
      expect(row).to.contain.text('Draft');
      const shown = allByRole(row, 'link').map(({textContent}) => textContent);
      expect(shown).to.include.members(['Emergency contacts', 'Report a hate crime', 'Prevent hotline']);
    });

    it('lights up the places of the message that is chosen in the list', () => {
      choose('Call');
      for (const name of ['Emergency contacts', 'Prevent hotline']) {
        const lit = [...widget(name).querySelectorAll<HTMLElement>('[data-lit]')];
        expect(lit.length, name).to.be.greaterThan(0);
        expect(
          lit.every(({dataset}) => dataset.message === 'contact.call'),
          name,
        ).to.equal(true);
      }
    });

    it('opens the message that is clicked in a preview, and does nothing else', () => {
      const [place] = widget('Emergency contacts').querySelectorAll<HTMLElement>('[data-message="contact.call"]');
      const before = location.href;
      let followed = false;
      main.addEventListener('csw-action', () => (followed = true), {once: true});
      place?.click();
      expect(document.activeElement).to.equal(field());
      expect(item('Call').contains(field())).to.equal(true);
      expect(followed).to.equal(false);
      expect(location.href).to.equal(before);
    });

    it('takes a click on a button for its only message', () => {
      const button = widget('Emergency contacts').querySelector('[data-message="contacts.save"]')?.closest('button');
      button?.click();
      expect(item('Save contact').contains(document.activeElement)).to.equal(true);
    });

    it('opens a message that no preview shows, from the words that say where it appears', async () => {
      const {target} = await messageIn('pl', 'copy.copied');
      byRole(main, 'button', target).click();
      expect(item('Copied').contains(field())).to.equal(true);
      expect(document.activeElement).to.equal(field());
      type(field(), 'Gotowe');
      expect(byRole(main, 'button', 'Gotowe').closest('div')).to.contain.text('Beside a copy button');
    });

    it('shows an edit in every widget at once', async () => {
      choose('Call');
      type(field(), 'Dryń');
      for (const name of ['Emergency contacts', 'Report a hate crime', 'Prevent hotline']) {
        await soon(() => texts(widget(name), 'contact.call').every((text) => text === 'Dryń'), name);
      }
      expect(item('Call')).to.contain.text('Changed');
    });

    it('keeps a value in its place in an edited text', async () => {
      choose('Run by {provider}.');
      type(field(), '{provider} odbiera.');
      await soon(() =>
        texts(widget('Report a hate crime'), 'contact.run-by').includes('Example Victim Support odbiera.'),
      );
    });

    it('says why an edit is refused, and shows English in its place', async () => {
      choose('Call');
      type(field(), 'Zadzwoń 112');
      const place = (): HTMLElement | null =>
        widget('Emergency contacts').querySelector<HTMLElement>('[data-message="contact.call"]');
      await soon(() => place()?.textContent === 'Call');
      expect(place()?.lang).to.equal('en');
      expect(field().getAttribute('aria-invalid')).to.equal('true');
      expect(item('Call')).to.contain.text('Must be mended');
      expect(main).to.contain.text('The site does not take this file');
      type(field(), 'Zadzwoń');
      await soon(() => place()?.textContent === 'Zadzwoń');
      expect(field().getAttribute('aria-invalid')).to.equal('false');
    });

    it('names the placeholder that a text has lost, and puts it in', async () => {
      choose('Run by {provider}.');
      type(field(), 'Prowadzi ');
      expect(item('Run by {provider}.')).to.contain.text('{provider} is missing');
      byRole(main, 'button', 'Insert {provider}').click();
      expect(field().value).to.equal('Prowadzi {provider}');
      await soon(() => field().getAttribute('aria-invalid') === 'false');
    });

    it('hands out the same bytes but for what was changed', async () => {
      expect(await downloaded(() => byRole(main, 'button', 'Download the file').click())).to.deep.equal({
        name: 'pl.xlf',
        bytes,
      });
      choose('Call');
      type(field(), 'Dryń & drań');
      const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
      const {target} = await messageIn('pl', 'contact.call');
      const changed = await downloaded(() => byRole(main, 'button', 'Download the file').click());
      expect(new TextDecoder('utf-8', {ignoreBOM: true}).decode(changed.bytes)).to.equal(
        text.replace(`>${target}</target>`, '>Dryń &amp; drań</target>'),
      );
    });

    it('puts back what the file had', async () => {
      const {target} = await messageIn('pl', 'contact.call');
      choose('Call');
      type(field(), 'Dryń');
      byRole(main, 'button', 'Put back what the file had').click();
      expect(field().value).to.equal(target);
      expect(item('Call')).not.to.contain.text('Changed');
      await soon(() => texts(widget('Emergency contacts'), 'contact.call').every((text) => text === target));
    });

    it('takes the word of a translator for how far a message is', async () => {
      choose('Call');
      const radio = byRole(item('Call'), 'radio', /^Reviewed/) as HTMLInputElement;
      radio.click();
      expect(item('Call').querySelector('.badge.reviewed')).to.not.equal(null);
      const {bytes: saved} = await downloaded(() => byRole(main, 'button', 'Download the file').click());
      expect(new TextDecoder().decode(saved)).to.match(/id="contact\.call"[^]*?<target state="final">/);
    });

    it('finds and marks what is too wide for a widget of 200 pixels', async () => {
      choose('Call');
      type(field(), 'Zadzwońnatychmiastdonajbliższejjednostkipolicji');
      await soon(() => item('Call').textContent.includes('In a widget of 200 pixels'));
      expect(widget('Emergency contacts').querySelector('[data-message="contact.call"][data-sticks-out]')).to.not.equal(
        null,
      );
      // What stands beside it would fit without it.
      expect([...desk.panel.tooWide]).not.to.include('contact.police.use');
      expect(countMark(desk.rows, 'overflow')).to.equal(desk.panel.tooWide.size);
      expect(main.querySelector<HTMLElement>('.frames')?.dataset.width).not.to.equal('');
      type(field(), 'Dryń');
      await soon(() => !item('Call').textContent.includes('In a widget of 200 pixels'));
    });

    it('narrows the list', () => {
      type(byRole(main, 'searchbox', 'Search'), 'contact.call');
      expect(allByRole(main, 'heading').filter(({localName}) => localName === 'h4').length).to.equal(1);
    });

    it('goes from text to text in a preview by keyboard', () => {
      const frame = group('Emergency contacts');
      frame.focus();
      pressed(frame, 'ArrowDown');
      const root = widget('Emergency contacts');
      const first = root.activeElement;
      expect(first?.closest('[part="heading"]'), 'the heading comes first').to.not.equal(null);
      pressed(frame, 'End');
      expect(root.activeElement).not.to.equal(first);
      pressed(frame, 'Home');
      expect(root.activeElement).to.equal(first);
      expect(main.querySelector('.said')).to.contain.text('Draft. Text 1 of');
      pressed(frame, 'Enter');
      expect(document.activeElement).to.equal(field());
      expect(item('Emergency contacts').contains(field())).to.equal(true);
    });

    it('leads from a message to its place', () => {
      byRole(item('Call'), 'link', 'Prevent hotline').click();
      const focused = widget('Prevent hotline').activeElement as HTMLElement | null;
      expect(focused?.dataset.message).to.equal('contact.call');
    });

    it('asks before changes are lost', async () => {
      choose('Call');
      type(field(), 'Dryń');
      const cymraeg = await siteFile('cy');
      drop('cy.xlf', cymraeg);
      await soon(() => main.querySelector('dialog')?.open);
      byRole(main, 'button', 'Stay here').click();
      expect(field().value).to.equal('Dryń');
      const leaving = new Event('beforeunload', {cancelable: true});
      window.dispatchEvent(leaving);
      expect(leaving.defaultPrevented).to.equal(true);
      drop('cy.xlf', cymraeg);
      await soon(() => main.querySelector('dialog')?.open);
      byRole(main, 'button', 'Lose the changes').click();
      await soon(() => texts(main, 'h2').some((text) => text.includes('Welsh')));
    });

    it('has nothing to ask after a download', async () => {
      choose('Call');
      type(field(), 'Dryń');
      await downloaded(() => byRole(main, 'button', 'Download the file').click());
      const leaving = new Event('beforeunload', {cancelable: true});
      window.dispatchEvent(leaving);
      expect(leaving.defaultPrevented).to.equal(false);
    });

    it('is accessible with a message open', async () => {
      choose('Run by {provider}.');
      type(field(), 'Prowadzi');
      await soon(() => item('Run by {provider}.').textContent.includes('missing'));
      await expect(main).to.be.accessible();
    }).timeout(60_000);
  });

  it('shows the settled terms and the pictures of the language, and says when those are old', async () => {
    Object.assign(desk.data, {pictures: {pl: {widgets: ['emergency-contacts'], current: false}}});
    await open(main, () => desk.openFromSite('pl'));
    const [terms] = allByRole(main, 'table');
    expect(terms).to.contain.text('policja');
    const [picture] = allByRole(main, 'img');
    expect(nameOf(picture as HTMLElement)).to.equal('Emergency contacts, in Polish');
    expect(main).to.contain.text('These pictures are older than the words');
  });

  it('says why a file cannot be read, by line', async () => {
    const bytes = new TextEncoder().encode('<?xml version="1.0"?>\n<xliff>\n<file>A & B</file></xliff>');
    drop('pl.xlf', bytes);
    await soon(() => main.textContent.includes('This file cannot be read: pl.xlf'));
    expect(main).to.contain.text('Line 3:');
    expect(main).to.contain.text('&amp;');
    expect(document.activeElement?.textContent).to.contain('cannot be read');
    await expect(main).to.be.accessible();
  });

  it('opens a language of the site', async () => {
    const select = byRole(main, 'combobox', 'Language') as HTMLSelectElement;
    select.value = 'ur';
    await open(main, () => byRole(main, 'button', 'Open').click());
    expect(byRole(main, 'heading', /\(Urdu\)$/)).to.not.equal(null);
    expect(
      getComputedStyle(widget('Emergency contacts').querySelector('[data-message]') as Element).direction,
    ).to.equal('rtl');
    choose('Call');
    const area = main.querySelector('textarea');
    expect(area?.lang).to.equal('ur');
    expect(area?.dir).to.equal('rtl');
  });

  it('shows a language that is made from English', async () => {
    const select = byRole(main, 'combobox', 'Language') as HTMLSelectElement;
    select.value = 'ar-XB';
    await open(main, () => byRole(main, 'button', 'Open').click());
    expect(getComputedStyle(widget('Prevent hotline').querySelector('[data-message]') as Element).direction).to.equal(
      'rtl',
    );
    expect(allByRole(main, 'button').some(({textContent}) => textContent === 'Download the file')).to.equal(false);
  });

  it('begins a new language, if its code is one', async () => {
    const code = byRole(main, 'textbox', 'Language code');
    type(code, 'not a code');
    expect(main).to.contain.text('This is not the code of a language.');
    byRole(main, 'button', 'Start').click();
    expect(desk.view).to.equal(undefined);
    type(code, 'qqx');
    expect(main).to.contain.text('has no name for this language');
    type(code, 'PL');
    expect(main).to.contain.text('The site has Polish already.');
    type(code, 'so');
    expect(main).to.contain.text('Somali');
    await open(main, () => byRole(main, 'button', 'Start').click());
    expect(main).to.contain.text('so.xlf');
    const [heading] = texts(widget('Emergency contacts'), 'contacts.title');
    expect(heading).to.equal('Emergency contacts');
    const marked = widget('Emergency contacts').querySelector<HTMLElement>('[data-message="contacts.title"]');
    expect(marked?.dataset.flags).to.equal('untranslated');
    expect(marked?.lang).to.equal('en');
  });

  for (const locale of ['cy', 'lt', 'ar']) {
    it(`gives every message a place, in ${locale}`, async () => {
      await open(main, () => desk.openFromSite(locale));
      const lost = desk.unseen
        .filter(({message}) => elsewhere(message.id) === undefined)
        .map(({message}) => message.id);
      expect(lost).to.deep.equal([]);
      expect(desk.panel.places.size).to.be.greaterThan(80);
    });
  }

  it('brings an old file up to date', async () => {
    const text = new TextDecoder().decode(await siteFile('pl'));
    const old = text.replace('<source>Call</source>', '<source>Ring</source>');
    expect(old).not.to.equal(text);
    await open(main, () => drop('pl.xlf', new TextEncoder().encode(old)));
    byRole(main, 'button', 'Bring it up to date').click();
    expect(item('Call')).to.contain.text('Draft');
    choose('Call');
    expect(item('Call')).to.contain.text('Before, it said: Ring');
    expect(desk.unsaved).to.equal(true);
    expect(allByRole(main, 'button').some(({textContent}) => textContent === 'Bring it up to date')).to.equal(false);
  });
});
