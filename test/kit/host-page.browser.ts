import {expect, fixture, html} from '@open-wc/testing';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import '../../src/widgets/report-hate-crime/report-hate-crime.define.js';
import type {EmergencyContacts} from '../../src/widgets/emergency-contacts/emergency-contacts.js';
import {allByRole, byRole, nameOf} from '../support/by-role.js';
import {inside, show} from '../support/shown.js';

/** What old themes, resets and hostile pages have been seen to say, all at once. */
const hostile = [
  'display: none',
  'visibility: hidden',
  'opacity: 0',
  'filter: blur(9px)',
  'transform: scale(0)',
  'scale: 0',
  'clip-path: inset(50%)',
  'mask: linear-gradient(transparent, transparent)',
  'height: 0',
  'max-height: 0',
  'overflow: hidden',
  'padding: 99px',
  'border: 9px solid red',
  'writing-mode: vertical-rl',
  'columns: 3',
  'content-visibility: hidden',
  'pointer-events: none',
  'zoom: 0.1',
  'font-size: 1px',
  'line-height: 0',
  'letter-spacing: -9px',
  'text-transform: uppercase',
  'text-indent: -9999px',
  'word-spacing: -9px',
  'color: white',
  '-webkit-text-fill-color: transparent',
  'direction: rtl',
  'unicode-bidi: bidi-override',
  'user-select: none',
  'contain: strict',
  'aspect-ratio: 99',
  'content: url(data:image/svg+xml,x)',
  'outline: 600px solid white; outline-offset: -600px',
  'offset-path: path("M0 0L3000 0"); offset-distance: 100%',
].map((declaration) => `${declaration} !important;`);

const styles = [
  'display',
  'opacity',
  'color',
  'fontSize',
  'lineHeight',
  'letterSpacing',
  'textTransform',
  'textIndent',
  'wordSpacing',
  'direction',
  'unicodeBidi',
  'webkitTextFillColor',
] as const;

const look = (widget: Element): object => {
  const number = inside(widget).querySelector('[part="number"]');
  if (!number) throw new Error('no number');
  const computed = getComputedStyle(number) as unknown as Record<string, string>;
  const {left, width, height} = number.getBoundingClientRect();
  const host = widget.getBoundingClientRect();
  return {...Object.fromEntries(styles.map((name) => [name, computed[name]])), left: left - host.left, width, height};
};

describe('a hostile page', () => {
  it('changes nothing inside a widget', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="display: block !important; width: 400px !important"></div>`,
    );
    const widget = document.createElement('csw-emergency-contacts');
    box.append(widget);
    await widget.updateComplete;
    const before = look(widget);
    const style = document.createElement('style');
    style.textContent = `
      html { font-size: 1px !important; }
      csw-emergency-contacts { ${hostile.join(' ')} }
      * , *::before { all: unset !important; color: red !important; }
      a, li, ul, h2, p, bdi { display: none !important; font: 2px serif !important; }
    `;
    document.head.append(style);
    try {
      expect(look(widget)).to.deep.equal(before);
      const box = widget.getBoundingClientRect();
      expect(box.width).to.be.greaterThan(300);
      expect(box.height).to.be.greaterThan(300);
      expect(
        byRole(inside(widget), 'link', '999 Call').checkVisibility({opacityProperty: true, visibilityProperty: true}),
      ).to.equal(true);
    } finally {
      style.remove();
    }
  });

  it('cannot move it with an indent that it inherits', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="text-indent: -9999px"><csw-emergency-contacts></csw-emergency-contacts></div>`,
    );
    const widget = box.firstElementChild as EmergencyContacts;
    await widget.updateComplete;
    const root = inside(widget).firstElementChild as Element;
    expect(root.getBoundingClientRect().left).to.equal(widget.getBoundingClientRect().left);
  });

  it('cannot put something over it', async () => {
    const widget = await show<EmergencyContacts>(html`<csw-emergency-contacts></csw-emergency-contacts>`);
    const style = document.createElement('style');
    style.textContent =
      'csw-emergency-contacts::before { content: "Call 0900 instead" !important; position: absolute; inset: 0 }';
    document.head.append(style);
    expect(getComputedStyle(widget, '::before').content).to.equal('none');
    style.remove();
  });

  it('cannot draw a line through the numbers', async () => {
    const struck = await fixture(html`<s><csw-emergency-contacts></csw-emergency-contacts></s>`);
    const widget = struck.querySelector('csw-emergency-contacts');
    await widget?.updateComplete;
    const root = inside(widget as Element).firstElementChild as Element;
    // An inline block is what a line of its parent does not go through (CSS Text Decoration, section 2.1).
    expect(getComputedStyle(root).display).to.equal('inline-block');
  });
});

describe('the page of a widget', () => {
  it('places its box: margin, width, float', async () => {
    const widget = await show<EmergencyContacts>(
      html`<csw-emergency-contacts style="margin: 7px; width: 333px; float: right"></csw-emergency-contacts>`,
    );
    const {marginTop, width, float} = getComputedStyle(widget);
    expect([marginTop, width, float]).to.deep.equal(['7px', '333px', 'right']);
  });

  it('can hide it with the hidden attribute', async () => {
    const widget = await show<EmergencyContacts>(html`<csw-emergency-contacts hidden></csw-emergency-contacts>`);
    expect(widget.checkVisibility()).to.equal(false);
  });

  for (const [where, container] of [
    ['floated', 'float: left'],
    ['in a flex row', 'display: flex'],
    ['in an auto column of a grid', 'display: grid; grid-template-columns: auto 1fr'],
    ['in an inline block', 'display: inline-block'],
  ] as const) {
    it(`has room for it, ${where}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div style=${container}><csw-emergency-contacts></csw-emergency-contacts></div>`,
      );
      const widget = box.firstElementChild as EmergencyContacts;
      await widget.updateComplete;
      expect(widget.getBoundingClientRect().width).to.be.at.least(200);
    });
  }

  it('gives it a font and a colour scheme, but no sizes', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="font: 40px fantasy; color-scheme: dark">
        <csw-emergency-contacts></csw-emergency-contacts>
      </div>`,
    );
    const widget = box.querySelector('csw-emergency-contacts') as EmergencyContacts;
    await widget.updateComplete;
    const {fontFamily, fontSize, colorScheme} = getComputedStyle(inside(widget).firstElementChild as Element);
    expect([fontFamily, fontSize, colorScheme]).to.deep.equal(['fantasy', '16px', 'dark']);
  });

  it('may make its background transparent, and the words of buttons stay', async () => {
    const widget = await show<EmergencyContacts>(
      html`<csw-emergency-contacts theme="light" style="--csw-background: transparent"></csw-emergency-contacts>`,
    );
    const button = inside(widget).querySelector('a [part="button"]') as Element;
    const {color, backgroundColor} = getComputedStyle(button);
    expect([color, backgroundColor]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(176, 13, 29)']);
  });

  it('moves it to another document, where it keeps its styles', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const widget = await show<EmergencyContacts>(html`<csw-emergency-contacts></csw-emergency-contacts>`);
    const body = frame.contentDocument?.body;
    body?.append(widget);
    const root = inside(widget).firstElementChild as Element;
    const view = frame.contentWindow as Window;
    expect(view.getComputedStyle(root).paddingTop).not.to.equal('0px');
    expect(byRole(inside(widget), 'link', '999 Call').textContent).to.contain('999');
  });

  it('makes it in one document and shows it in another', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const widget = document.createElement('csw-emergency-contacts');
    frame.contentDocument?.body.append(widget);
    await widget.updateComplete;
    const root = inside(widget).firstElementChild as Element;
    expect((frame.contentWindow as Window).getComputedStyle(root).paddingTop).not.to.equal('0px');
    expect(byRole(inside(widget), 'link', '999 Call').textContent).to.contain('999');
  });
});

describe('headings', () => {
  for (const level of [1, 2, 5, 6]) {
    it(`start at level ${String(level)} and never go below 6`, async () => {
      const widget = await show<EmergencyContacts>(
        html`<csw-report-hate-crime heading-level=${level}></csw-report-hate-crime>`,
      );
      const tags = new Map(allByRole(inside(widget), 'heading').map((one) => [nameOf(one), one.localName]));
      expect(tags.get('Report a hate crime')).to.equal(`h${String(level)}`);
      expect(tags.get('What counts as a hate crime')).to.equal(`h${String(Math.min(level + 1, 6))}`);
      expect(tags.get('Text the police')).to.equal(`h${String(Math.min(level + 2, 6))}`);
    });
  }
});
