import {expect, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {define} from '../../../src/kit/define.js';
import {LeavePage} from '../../../src/widgets/leave-page/leave-page.js';
import {navigation} from '../../../src/widgets/leave-page/navigation.js';
import {expectAccessible} from '../../support/accessible.js';
import {allByRole, byRole} from '../../support/by-role.js';
import {usePageDefaults} from '../../../src/kit/page-defaults.js';
import {served} from '../../support/served.js';
import {actionOf, faultOf, inside, show, visibleText, warnings} from '../../support/shown.js';
import {button, click, cover, govUk, isHidden, shown} from './leaving.js';
import {holdOn, type OnHold} from './on-hold.js';

describe('csw-leave-page', () => {
  let hold: OnHold;
  beforeEach(() => {
    hold = holdOn();
  });
  afterEach(() => {
    hold.stop();
    expect(isHidden()).to.equal(false);
  });

  it('is a link to GOV.UK that is called a button, and tells that page nothing of this one', async () => {
    const link = button(await shown());
    expect([link.localName, link.href, link.rel]).to.deep.equal(['a', govUk, 'nofollow noreferrer']);
    expect(link.hasAttribute('target')).to.equal(false);
  });

  it('is one button, whatever becomes of the area of the page', async () => {
    usePageDefaults({src: '/areas/that-never-comes.json'});
    const server = served();
    const widget = await show<LeavePage>(html`<csw-leave-page><a href="https://a.example/">Leave</a></csw-leave-page>`);
    expect(button(widget).checkVisibility()).to.equal(true);
    expect(inside(widget).querySelector('slot')).to.equal(null);
    usePageDefaults({});
    server.stop();
  });

  it('says how the keyboard does it, and what leaving does not do', async () => {
    const text = visibleText(await shown());
    expect(text)
      .to.contain('Or press Shift three times.')
      .and.to.contain('The history of your browser may still show this page.');
    expect(text).not.to.match(/\bsafe/i);
  });

  it('has neither a heading nor a menu of languages', async () => {
    const root = inside(await shown());
    expect(allByRole(root, 'heading')).to.have.lengthOf(0);
    expect(allByRole(root, 'combobox')).to.have.lengthOf(0);
  });

  it('goes where the page says', async () => {
    const widget = await shown('https://weather.example/today');
    expect(button(widget).href).to.equal('https://weather.example/today');
    click(button(widget));
    expect(hold.went).to.deep.equal(['https://weather.example/today']);
  });

  for (const href of ['http://weather.example/', 'javascript:alert(1)', '/weather', 'weather', '']) {
    it(`goes to GOV.UK instead of to "${href}", and says so once`, async () => {
      const widget = document.createElement('csw-leave-page');
      widget.setAttribute('href', href);
      const said = await warnings(async () => {
        const {code, message} = await faultOf(widget, () => document.body.append(widget));
        expect(code).to.equal('unknown-value');
        expect(message).to.contain(`href="${href}"`).and.to.contain('https:');
        widget.requestUpdate();
        await widget.updateComplete;
        click(button(widget));
      });
      expect(said).to.have.lengthOf(1);
      expect(hold.went).to.deep.equal([govUk]);
      widget.remove();
    });
  }

  describe('when it is pressed', () => {
    it('hides everything first, then tells the page, then goes', async () => {
      const widget = await shown();
      document.title = 'Hate crime - Example Council';
      const order: string[] = [];
      widget.addEventListener('csw-action', ({detail}) => {
        order.push(`${detail.action}, ${isHidden() ? 'hidden' : 'to be seen'}`);
      });
      hold.onReplace = (url) => {
        order.push(url);
        expect(document.elementFromPoint(innerWidth / 2, innerHeight / 2)).to.equal(cover());
        expect(document.title).to.equal('…');
        expect(cover()?.textContent).to.equal('Leaving this page');
      };
      expect(click(button(widget))).to.equal(true);
      expect(order).to.deep.equal(['leave, hidden', govUk]);
    });

    it('hides what stands beside the body too, and what is open above the page', async () => {
      const widget = await shown();
      const beside = document.createElement('aside');
      beside.textContent = 'beside';
      document.documentElement.append(beside);
      const dialog = document.createElement('dialog');
      dialog.textContent = 'above';
      document.body.append(dialog);
      dialog.showModal();
      click(button(widget));
      expect([beside.checkVisibility(), dialog.checkVisibility()]).to.deep.equal([false, false]);
      hold.comeBack();
      expect([beside.checkVisibility(), dialog.checkVisibility()]).to.deep.equal([true, true]);
      beside.remove();
      dialog.remove();
    });

    it('covers the page in the reader’s own colours, whatever the page says of its elements', async () => {
      const widget = await shown();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html > div { display: none !important; opacity: 0; color: red; width: 10px !important }');
      document.adoptedStyleSheets.push(sheet);
      click(button(widget));
      const over = cover();
      if (!over) throw new Error('nothing covers the page');
      const {display, opacity, backgroundColor, color} = getComputedStyle(over);
      expect([display, opacity]).to.deep.equal(['block', '1']);
      expect(over.getBoundingClientRect().width).to.equal(document.documentElement.clientWidth);
      expect(backgroundColor).not.to.equal(color);
      expect(color).not.to.equal('rgb(255, 0, 0)');
      document.adoptedStyleSheets.pop();
    });

    it('does not let the page ask whether to leave', async () => {
      const widget = await shown();
      let asked = 0;
      const ask = (): void => {
        asked++;
      };
      const unload = (): void => {
        window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
      };
      window.addEventListener('beforeunload', ask);
      window.onbeforeunload = ask;
      click(button(widget));
      unload();
      expect(asked).to.equal(0);
      hold.comeBack();
      unload();
      expect(asked).to.equal(2);
      window.onbeforeunload = null;
      window.removeEventListener('beforeunload', ask);
    });

    it('does not go with a key that was held down before the focus came here', async () => {
      const link = button(await shown());
      for (const key of ['Enter', ' ']) {
        const event = new KeyboardEvent('keydown', {key, repeat: true, bubbles: true, cancelable: true});
        link.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(true);
      }
      expect(hold.went).to.deep.equal([]);
    });

    it('goes with the space bar too, as what is called a button does', async () => {
      const link = button(await shown());
      const event = new KeyboardEvent('keydown', {key: ' ', bubbles: true, composed: true, cancelable: true});
      link.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
      expect(hold.went).to.deep.equal([govUk]);
    });

    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
      it(`leaves a click with ${modifier} to the browser`, async () => {
        const widget = await shown();
        expect(click(button(widget), {[modifier]: true})).to.equal(false);
        expect([isHidden(), hold.went.length]).to.deep.equal([false, 0]);
      });
    }

    it('is a link like any other where it cannot put another page in the place of this one', async () => {
      const widget = await shown();
      hold.onReplace = () => {
        throw new Error('refused');
      };
      expect(click(button(widget))).to.equal(false);
      expect([isHidden(), cover()]).to.deep.equal([false, undefined]);
    });

    it('tries again where it is pressed again, and the page comes back whole', async () => {
      const widget = await shown();
      document.title = 'Council';
      click(button(widget));
      click(button(widget));
      expect(hold.went).to.have.lengthOf(2);
      hold.comeBack();
      expect([isHidden(), cover(), document.title]).to.deep.equal([false, undefined, 'Council']);
    });
  });

  describe('on a page that the browser kept', () => {
    it('is as it was, has the focus where it had it, and works again', async () => {
      const widget = await shown();
      document.title = 'Council';
      const link = button(widget);
      link.focus();
      click(link);
      expect(isHidden()).to.equal(true);
      hold.comeBack();
      expect([isHidden(), cover(), document.title]).to.deep.equal([false, undefined, 'Council']);
      expect(document.body.getAttribute('style')).to.equal(null);
      expect(inside(widget).activeElement).to.equal(link);
      click(link);
      expect([isHidden(), hold.went.length]).to.deep.equal([true, 2]);
    });

    it('has the focus on what somebody was reading when they pressed Shift', async () => {
      await shown();
      const outer = document.createElement('div');
      const read = document.createElement('a');
      read.href = '#read';
      outer.attachShadow({mode: 'open'}).append(read);
      document.body.append(outer);
      read.focus();
      for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup'])
        window.dispatchEvent(new KeyboardEvent(type, {key: 'Shift'}));
      expect(isHidden()).to.equal(true);
      read.blur();
      hold.comeBack();
      expect(outer.shadowRoot?.activeElement).to.equal(read);
      outer.remove();
    });

    it('gives the body its own style again', async () => {
      const widget = await shown();
      document.body.style.cssText = 'display: grid !important; margin: 3px';
      click(button(widget));
      expect(isHidden()).to.equal(true);
      hold.comeBack();
      const {style} = document.body;
      expect([style.display, style.getPropertyPriority('display'), style.margin]).to.deep.equal([
        'grid',
        'important',
        '3px',
      ]);
      document.body.removeAttribute('style');
    });

    it('is where somebody was reading', async () => {
      const widget = await shown();
      const long = document.createElement('div');
      long.style.height = '5000px';
      document.body.prepend(long);
      window.scrollTo({top: 4000, behavior: 'instant'});
      const {scrollY} = window;
      click(button(widget));
      hold.comeBack();
      expect(scrollY).to.be.greaterThan(1000);
      expect(window.scrollY).to.be.closeTo(scrollY, innerHeight);
      long.remove();
    });

    it('stays hidden where the page has only finished to load', async () => {
      click(button(await shown()));
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
      expect(isHidden()).to.equal(true);
    });
  });

  describe('in a frame', () => {
    beforeEach(() => {
      navigation.isFramed = () => true;
    });

    it('is a link that opens the other page in place of the whole one, and says what it cannot do', async () => {
      const widget = await shown();
      const link = byRole(inside(widget), 'link', 'Leave this page') as HTMLAnchorElement;
      expect([link.href, link.target]).to.deep.equal([govUk, '_top']);
      expect(visibleText(widget))
        .to.contain('This button cannot hide the whole page here. It only opens another page.')
        .and.not.to.contain('Shift');
    });

    it('hides nothing, and tells the page', async () => {
      const widget = await shown();
      const link = byRole(inside(widget), 'link', 'Leave this page');
      let taken = true;
      expect(await actionOf(widget, () => (taken = click(link)))).to.deep.equal({action: 'leave'});
      expect([taken, isHidden(), hold.went.length]).to.deep.equal([false, false, 0]);
    });
  });

  describe('that cannot render', () => {
    define(
      'csw-failing-leave-page',
      class extends LeavePage {
        protected override render(): TemplateResult {
          throw new Error('An example of a failure.');
        }
      },
    );

    const failing = async (content = ''): Promise<HTMLElement> => {
      const widget = document.createElement('csw-failing-leave-page');
      widget.textContent = content;
      await warnings(() => faultOf(widget, () => document.body.append(widget)));
      return widget;
    };

    it('is a plain link, which hides the page all the same', async () => {
      const widget = await failing();
      const link = byRole(inside(widget), 'link', 'Leave this page') as HTMLAnchorElement;
      expect(link.href).to.equal(govUk);
      link.focus();
      expect(click(link)).to.equal(true);
      expect([isHidden(), hold.went]).to.deep.equal([true, [govUk]]);
      hold.comeBack();
      expect(inside(widget).activeElement).to.equal(link);
      widget.remove();
    });

    it('is what stands inside the tag, where there is anything', async () => {
      const widget = await failing('Go away');
      expect(visibleText(widget)).to.equal('Go away');
      expect(allByRole(inside(widget), 'link')).to.have.lengthOf(0);
      widget.remove();
    });
  });

  it('is accessible', async () => {
    await expectAccessible(await shown());
  }).timeout(30_000);
});
