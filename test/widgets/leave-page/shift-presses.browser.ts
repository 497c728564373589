import {expect, html} from '@open-wc/testing';
import type {LeavePage} from '../../../src/widgets/leave-page/leave-page.js';
import '../../../src/widgets/leave-page/leave-page.define.js';
import {navigation} from '../../../src/widgets/leave-page/navigation.js';
import {byRole} from '../../support/by-role.js';
import {inside, show} from '../../support/shown.js';
import {down, holdOn, type OnHold, pressShift, up} from './on-hold.js';

const shown = (): Promise<LeavePage> => show(html`<csw-leave-page></csw-leave-page>`);

/** What a screen reader is told. */
const said = async (widget: LeavePage): Promise<string> => {
  await widget.updateComplete;
  return inside(widget).querySelector('[role="status"]')?.textContent.trim() ?? 'there is no status';
};

describe('three presses of Shift', () => {
  let hold: OnHold;
  beforeEach(() => {
    hold = holdOn();
  });
  afterEach(() => {
    hold.stop();
  });

  it('hide the page and leave it, as the button does', async () => {
    const widget = await shown();
    const actions: string[] = [];
    widget.addEventListener('csw-action', ({detail}) => actions.push(detail.action));
    pressShift(2);
    expect(hold.went).to.have.lengthOf(0);
    pressShift();
    expect(hold.went).to.deep.equal(['https://www.gov.uk/']);
    expect(actions).to.deep.equal(['leave']);
    expect(getComputedStyle(document.body).display).to.equal('none');
  });

  it('say how many are left; who stops hears that they are still here, then nothing', async () => {
    const widget = await shown();
    expect(await said(widget)).to.equal('');
    pressShift();
    expect(await said(widget)).to.equal('Press Shift two more times to leave.');
    pressShift();
    expect(await said(widget)).to.equal('Press Shift once more to leave.');
    hold.pass();
    expect(await said(widget)).to.equal('You have not left this page.');
    hold.pass();
    expect(await said(widget)).to.equal('');
    pressShift(2);
    expect(hold.went).to.have.lengthOf(0);
    expect(await said(widget)).to.equal('Press Shift once more to leave.');
  });

  it('may each take their time', async () => {
    const widget = await shown();
    pressShift();
    hold.pass();
    pressShift();
    expect(await said(widget)).to.equal('Press Shift two more times to leave.');
    // The word of before is gone, and no wait of before ends the new one.
    hold.pass();
    expect(await said(widget)).to.equal('You have not left this page.');
  });

  it('say it in the place of the hint', async () => {
    const widget = await shown();
    const hint = [...inside(widget).querySelectorAll('p')].find(({textContent}) => textContent.includes('three times'));
    if (!hint) throw new Error('there is no hint');
    const {height} = widget.getBoundingClientRect();
    pressShift();
    await widget.updateComplete;
    expect(getComputedStyle(hint).visibility).to.equal('hidden');
    expect(widget.getBoundingClientRect().height).to.equal(height);
  });

  for (const [what, once] of Object.entries<() => void>({
    'a capital letter': () => {
      down('Shift', {shiftKey: true});
      down('A', {shiftKey: true});
      up('A', {shiftKey: true});
      up('Shift');
    },
    'a capital letter whose key comes up after Shift': () => {
      down('Shift', {shiftKey: true});
      down('A', {shiftKey: true});
      up('Shift');
      up('a');
    },
    'a step back with Tab': () => {
      down('Shift', {shiftKey: true});
      down('Tab', {shiftKey: true});
      up('Tab', {shiftKey: true});
      up('Shift');
    },
    'a selecting click': () => {
      down('Shift', {shiftKey: true});
      document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, shiftKey: true}));
      up('Shift');
    },
    'a wheel that scrolls sideways': () => {
      down('Shift', {shiftKey: true});
      document.body.dispatchEvent(new WheelEvent('wheel', {bubbles: true, shiftKey: true}));
      up('Shift');
    },
    'Shift and another key in turn': () => {
      pressShift();
      down('a');
      up('a');
    },
    'Shift after Alt, for the next keyboard layout': () => {
      down('Alt', {altKey: true});
      down('Shift', {altKey: true, shiftKey: true});
      up('Shift', {altKey: true});
      up('Alt');
    },
    'Alt after Shift': () => {
      down('Shift', {shiftKey: true});
      down('Alt', {altKey: true, shiftKey: true});
      up('Alt', {shiftKey: true});
      up('Shift');
    },
    'Shift while a word is composed': () => {
      down('Shift', {shiftKey: true, isComposing: true});
      up('Shift', {isComposing: true});
    },
    'Shift that an input method takes': () => {
      down('Process', {shiftKey: true});
      up('Shift');
    },
    'Shift that went down on another page': () => {
      up('Shift');
    },
  })) {
    it(`are not three times ${what}`, async () => {
      const widget = await shown();
      for (let time = 0; time < 3; time++) once();
      expect(hold.went).to.have.lengthOf(0);
      expect(await said(widget)).to.equal('');
    });
  }

  it('are three keys, not one that is held', async () => {
    const widget = await shown();
    down('Shift', {shiftKey: true});
    for (let time = 0; time < 5; time++) down('Shift', {shiftKey: true, repeat: true});
    up('Shift');
    expect(hold.went).to.have.lengthOf(0);
    expect(await said(widget)).to.equal('Press Shift two more times to leave.');
  });

  it('may be of the left and the right key, also where one goes down before the other comes up', async () => {
    await shown();
    down('Shift', {code: 'ShiftLeft', shiftKey: true});
    down('Shift', {code: 'ShiftRight', shiftKey: true});
    up('Shift', {code: 'ShiftLeft', shiftKey: true});
    down('Shift', {code: 'ShiftLeft', shiftKey: true});
    up('Shift', {code: 'ShiftRight', shiftKey: true});
    down('Shift', {code: 'ShiftRight', shiftKey: true});
    up('Shift', {code: 'ShiftLeft', shiftKey: true});
    expect(hold.went).to.have.lengthOf(1);
  });

  it('work while somebody types, and where an element of the page keeps its keys to itself', async () => {
    await shown();
    const field = document.createElement('input');
    field.addEventListener('keydown', (event) => event.stopImmediatePropagation());
    document.body.append(field);
    for (let time = 0; time < 3; time++) {
      for (const type of ['keydown', 'keyup'])
        field.dispatchEvent(new KeyboardEvent(type, {key: 'Shift', bubbles: true, composed: true}));
    }
    expect(hold.went).to.have.lengthOf(1);
    field.remove();
  });

  it('leave once, however many buttons there are; the first speaks, and when it goes, the next', async () => {
    const pair = await show<LeavePage>(html`<csw-leave-page href="https://first.example/"></csw-leave-page>`);
    const second = await show<LeavePage>(html`<csw-leave-page href="https://second.example/"></csw-leave-page>`);
    pressShift();
    expect([await said(pair), await said(second)]).to.deep.equal(['Press Shift two more times to leave.', '']);
    pair.remove();
    expect(await said(pair)).to.equal('');
    pressShift(2);
    expect(await said(second)).to.equal('Press Shift once more to leave.');
    pressShift();
    expect(hold.went).to.deep.equal(['https://second.example/']);
  });

  it('do nothing where the button has gone', async () => {
    const widget = await shown();
    pressShift();
    widget.remove();
    pressShift(3);
    expect(hold.went).to.have.lengthOf(0);
    document.body.append(widget);
    pressShift(3);
    expect(hold.went).to.have.lengthOf(1);
    widget.remove();
  });

  it('do nothing in a frame, or where somebody only looks at the button', async () => {
    navigation.hasKeys = () => false;
    await shown();
    pressShift(3);
    navigation.hasKeys = () => true;
    navigation.isFramed = () => true;
    const framed = await show(html`<csw-leave-page></csw-leave-page>`);
    byRole(inside(framed), 'link', 'Leave this page');
    expect(hold.went).to.have.lengthOf(0);
  });

  it('work again on a page that has come back', async () => {
    const widget = await shown();
    pressShift(3);
    hold.comeBack();
    expect(await said(widget)).to.equal('');
    pressShift(3);
    expect(hold.went).to.have.lengthOf(2);
  });
});
