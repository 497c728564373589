import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';

// Whether the harness works at all: a Lit element, compiled from its source, in this engine.

describe('a widget from its source', () => {
  it('renders in this engine', async () => {
    const widget = await fixture(html`<csw-emergency-contacts></csw-emergency-contacts>`);
    expect(widget.shadowRoot?.querySelector('a[href="tel:999"]')?.textContent).to.contain('999');
  });

  it('loads a locale that the harness serves', async () => {
    const widget = await fixture(html`<csw-emergency-contacts lang="ur"></csw-emergency-contacts>`);
    await waitUntil(() => widget.shadowRoot?.querySelector('[dir="rtl"][lang="ur"]'), 'it stays in English');
  });
});
