import {expect} from '@open-wc/testing';
import {byRole} from '../../support/by-role.js';
import {keepLanguages, withLanguage} from '../../support/languages.js';
import {inside, speaks} from '../../support/shown.js';
import {click, cover, shown} from './leaving.js';
import {holdOn, type OnHold} from './on-hold.js';

describe('csw-leave-page in another language', () => {
  let hold: OnHold;
  const restore = keepLanguages();
  beforeEach(() => {
    hold = holdOn();
  });
  afterEach(() => {
    hold.stop();
    restore();
  });

  it('leaves in that language, and marks the English that stands for what it lacks', async () => {
    withLanguage({
      locale: 'fa',
      dir: 'rtl',
      messages: {'leave.button': 'ترک', 'leave.leaving': 'در حال ترک', 'leave.history': {en: 'History.'}},
    });
    const widget = await shown();
    widget.lang = 'fa';
    await speaks(widget, 'fa');
    click(byRole(inside(widget), 'button', 'ترک'));
    const over = cover();
    expect([over?.textContent, over?.lang]).to.deep.equal(['در حال ترک', 'fa']);
    expect(over?.matches(':dir(rtl)')).to.equal(true);
    hold.comeBack();
    withLanguage({locale: 'gd', messages: {'leave.button': 'Fàg', 'leave.leaving': {en: 'Leaving this page'}}});
    widget.lang = 'gd';
    await speaks(widget, 'gd');
    click(byRole(inside(widget), 'button', 'Fàg'));
    expect([cover()?.textContent, cover()?.lang]).to.deep.equal(['Leaving this page', 'en']);
  });

  it('says that its words are a draft, leads to English and back, and keeps the focus', async () => {
    withLanguage({locale: 'gd', messages: {'leave.button': 'Fàg'}, drafts: ['leave.button']});
    const widget = await shown();
    widget.lang = 'gd';
    await speaks(widget, 'gd');
    expect(inside(widget).querySelector('[part="draft"]')).to.be.an.instanceof(Element);
    const toEnglish = byRole(inside(widget), 'button', 'Read it in English');
    toEnglish.focus();
    toEnglish.click();
    await speaks(widget, 'en');
    expect(inside(widget).querySelector('[part="draft"]')).to.equal(null);
    // Not on the button that leaves: the key that pressed the other one may still be down.
    const back = byRole(inside(widget), 'button', 'gd');
    expect(inside(widget).activeElement === back).to.equal(true);
    back.click();
    await speaks(widget, 'gd');
    expect(inside(widget).activeElement === byRole(inside(widget), 'button', 'Read it in English')).to.equal(true);
  });
});
