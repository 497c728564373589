import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {start} from '../../src/kit/start.js';
import {EmergencyContacts} from '../../src/widgets/emergency-contacts/emergency-contacts.js';
import {PharmacyList} from '../../src/widgets/pharmacy-list/pharmacy-list.js';
import {allByRole, byRole, nameOf} from '../support/by-role.js';
import {inside, speaks, warnings} from '../support/shown.js';

// Markup before script: this one is on the page when the script runs, as a system that strips tags would save it.
const early = document.createElement('div');
early.dataset.csw = 'emergency-contacts';
early.dataset.contacts = 'police emergency';
early.innerHTML = '<p>Ring 999</p>';
document.body.append(early);
const tagBeforeScript = document.createElement('csw-emergency-contacts');
document.body.append(tagBeforeScript);

start({'csw-emergency-contacts': EmergencyContacts, 'csw-pharmacy-list': PharmacyList});

const widgetIn = async (placeholder: Element): Promise<EmergencyContacts> => {
  await waitUntil(() => placeholder.querySelector(':scope > :defined')?.shadowRoot?.querySelector('[part="root"]'));
  return placeholder.firstElementChild as EmergencyContacts;
};

describe('a script that runs after the markup', () => {
  it('upgrades a tag', async () => {
    expect(tagBeforeScript).to.be.instanceOf(EmergencyContacts);
    await tagBeforeScript.updateComplete;
    expect(byRole(inside(tagBeforeScript), 'link', '999 Call').getAttribute('href')).to.equal('tel:999');
  });

  it('puts the widget inside a placeholder, whose content becomes the fallback', async () => {
    const widget = await widgetIn(early);
    expect(widget.localName).to.equal('csw-emergency-contacts');
    expect(widget.querySelector('p')?.textContent).to.equal('Ring 999');
    expect(early.children).to.have.lengthOf(1);
    expect(widget.getAttribute('contacts')).to.equal('police emergency');
  });
});

describe('a placeholder', () => {
  it('that comes later is upgraded too, however deep it is', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = '<section><div data-csw="emergency-contacts" data-heading-level="4">999</div></section>';
    const placeholder = box.querySelector('[data-csw]') as Element;
    const widget = await widgetIn(placeholder);
    expect(byRole(inside(widget), 'heading', 'Emergency contacts').localName).to.equal('h4');
  });

  it('is followed: changed, added and removed attributes', async () => {
    const placeholder = await fixture<HTMLElement>(html`<div data-csw="emergency-contacts" data-lang="cy"></div>`);
    const widget = await widgetIn(placeholder);
    await speaks(widget, 'cy');
    delete placeholder.dataset.lang;
    placeholder.dataset.contacts = 'police';
    await speaks(widget, 'en');
    expect(allByRole(inside(widget), 'link').map(nameOf)).to.deep.equal(['101 Call']);
  });

  it('whose widget changes has the new one, with the same fallback', async () => {
    const placeholder = await fixture<HTMLElement>(html`<div data-csw="emergency-contacts"><p>Ring 999</p></div>`);
    await widgetIn(placeholder);
    placeholder.dataset.csw = 'pharmacy-list';
    await waitUntil(() => placeholder.firstElementChild?.localName === 'csw-pharmacy-list');
    expect(placeholder.children).to.have.lengthOf(1);
    expect(placeholder.querySelector('p')?.textContent).to.equal('Ring 999');
  });

  it('that was saved with the widget inside has one widget, not two', async () => {
    const placeholder = await fixture<HTMLElement>(
      html`<div data-csw="emergency-contacts"><csw-emergency-contacts>Ring 999</csw-emergency-contacts></div>`,
    );
    const widget = await widgetIn(placeholder);
    await widget.updateComplete;
    expect(placeholder.querySelectorAll('csw-emergency-contacts')).to.have.lengthOf(1);
  });

  it('beside a form whose fields have the names of methods is upgraded all the same', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML =
      '<form><input name="matches"><input name="querySelectorAll"></form><div data-csw="emergency-contacts">999</div>';
    const widget = await widgetIn(box.querySelector('[data-csw]') as Element);
    expect(widget.localName).to.equal('csw-emergency-contacts');
  });

  it('that the page fills anew has the widget again, with the new fallback', async () => {
    const placeholder = await fixture<HTMLElement>(html`<div data-csw="emergency-contacts">Ring 999</div>`);
    await widgetIn(placeholder);
    placeholder.innerHTML = '<p>Ring 999 now</p>';
    await widgetIn(placeholder);
    expect(placeholder.children).to.have.lengthOf(1);
    expect(placeholder.querySelector('csw-emergency-contacts > p')?.textContent).to.equal('Ring 999 now');
  });

  it('with an unknown name keeps its content and is reported once', async () => {
    const placeholder = document.createElement('div');
    placeholder.dataset.csw = 'no-such <widget>';
    placeholder.textContent = 'Ring 999';
    const said = await warnings(async () => {
      document.body.append(placeholder);
      const fault = new Promise((resolve) => {
        placeholder.addEventListener('csw-fault', resolve);
      });
      await fault;
      placeholder.dataset.lang = 'cy';
      await Promise.resolve();
    });
    expect(said).to.have.lengthOf(1);
    expect(placeholder.innerHTML).to.equal('Ring 999');
    placeholder.remove();
  });
});

describe('a script that is loaded twice', () => {
  it('leaves what is registered alone', () => {
    const Other = class extends EmergencyContacts {};
    start({'csw-emergency-contacts': Other});
    expect(customElements.get('csw-emergency-contacts')).to.equal(EmergencyContacts);
  });

  it('tells versions apart', () => {
    expect(EmergencyContacts.version).to.match(/^\d+\.\d+\.\d+/);
  });
});
