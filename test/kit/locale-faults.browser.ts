import {expect} from '@open-wc/testing';
import {getCatalogue, useCatalogue} from '../../src/language/catalogue.js';
import '../../src/widgets/emergency-contacts/emergency-contacts.define.js';
import {byRole} from '../support/by-role.js';
import {faultOf, inside, speaks, visibleText, warnings} from '../support/shown.js';

const root = (widget: Element): HTMLElement | null => inside(widget).querySelector('[lang]');

describe('a locale that will not load', () => {
  const {base = '', integrity} = getCatalogue();
  afterEach(() => {
    useCatalogue({base, integrity});
  });

  for (const [what, folder] of [
    ['is not there', '/test-locales-missing/'],
    ['has been changed', '/test-locales-tampered/'],
  ] as const) {
    it(`because its file ${what}: English stays, with one fault`, async () => {
      // A hash of its own, since what loads once is kept for the page.
      useCatalogue({base: folder, integrity: {...integrity, fy: integrity.cy ?? ''}});
      const widget = document.createElement('csw-emergency-contacts');
      widget.lang = 'fy';
      const said = await warnings(async () => {
        // What has been changed is there and can be read: its hash alone tells.
        const {code} = await faultOf(widget, () => document.body.append(widget));
        expect(code).to.equal('locale-failed');
      });
      expect(said).to.have.lengthOf(1);
      expect(root(widget)?.lang).to.equal('en');
      expect(root(widget)?.dir).to.equal('ltr');
      expect(byRole(inside(widget), 'heading', 'Emergency contacts').checkVisibility()).to.equal(true);
      widget.remove();
    });
  }

  it('is tried again when the widget is connected anew', async () => {
    useCatalogue({base: '/test-locales-missing/'});
    const widget = document.createElement('csw-emergency-contacts');
    widget.lang = 'cy';
    await warnings(() => faultOf(widget, () => document.body.append(widget)));
    widget.remove();
    useCatalogue({base});
    document.body.append(widget);
    await speaks(widget, 'cy');
    widget.remove();
  });
});

describe('a language that could not be had', () => {
  const {base = '', integrity} = getCatalogue();
  afterEach(() => {
    useCatalogue({base, integrity});
  });

  it('leaves the way free for the next one', async () => {
    useCatalogue({base: '/test-locales-missing/', integrity: {gd: integrity.cy ?? ''}});
    await warnings(async () => {
      const widget = document.createElement('csw-emergency-contacts');
      widget.lang = 'gd';
      widget.innerHTML = '<p>Cuir fòn gu 999</p>';
      await faultOf(widget, () => document.body.append(widget));
      widget.lang = 'en';
      await speaks(widget, 'en');
      expect(byRole(inside(widget), 'heading', 'Emergency contacts').checkVisibility()).to.equal(true);
      widget.remove();
    });
  });

  it('leaves the way free for another language, which is tried at once', async () => {
    useCatalogue({base: '/test-locales-missing/', integrity: {...integrity, kw: integrity.cy ?? ''}});
    await warnings(async () => {
      const widget = document.createElement('csw-emergency-contacts');
      widget.lang = 'kw';
      await faultOf(widget, () => document.body.append(widget));
      // What useCatalogue does at once, a lang alone has to do too.
      useCatalogue({base, integrity});
      widget.lang = 'pl';
      await speaks(widget, 'pl');
      widget.remove();
    });
  });

  it('is not asked for again when something else on the page changes', async () => {
    useCatalogue({base: '/test-locales-missing/', integrity: {gv: integrity.cy ?? ''}});
    await warnings(async () => {
      const widget = document.createElement('csw-emergency-contacts');
      widget.lang = 'gv';
      await faultOf(widget, () => document.body.append(widget));
      const before = performance.getEntriesByName(new URL('/test-locales-missing/gv.json', location.href).href).length;
      const other = document.createElement('p');
      document.body.append(other);
      other.lang = 'fr';
      // An observer's turn comes before the next frame.
      await new Promise(requestAnimationFrame);
      const after = performance.getEntriesByName(new URL('/test-locales-missing/gv.json', location.href).href).length;
      expect(after).to.equal(before);
      widget.remove();
      other.remove();
    });
  });
});

describe('a fallback in the wanted language', () => {
  const {base = '', integrity} = getCatalogue();
  afterEach(() => {
    useCatalogue({base, integrity});
  });

  it('stays while that language cannot be had; one in another gives way to English', async () => {
    useCatalogue({base: '/test-locales-missing/', integrity: {gd: integrity.cy ?? ''}});
    await warnings(async () => {
      const wanted = document.createElement('csw-emergency-contacts');
      wanted.lang = 'gd';
      wanted.innerHTML = '<p>Cuir fòn gu 999</p>';
      await faultOf(wanted, () => document.body.append(wanted));
      await wanted.updateComplete;
      expect(visibleText(wanted)).to.equal('Cuir fòn gu 999');

      const other = document.createElement('csw-emergency-contacts');
      other.lang = 'gd';
      other.innerHTML = '<p lang="fr">Appelez le 999</p>';
      await faultOf(other, () => document.body.append(other));
      await other.updateComplete;
      expect(byRole(inside(other), 'heading', 'Emergency contacts').checkVisibility()).to.equal(true);
      wanted.remove();
      other.remove();
    });
  });
});
