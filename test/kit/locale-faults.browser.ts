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
