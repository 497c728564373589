import {expect, html} from '@open-wc/testing';
import type {PreventHotline} from '../../../src/widgets/prevent-hotline/prevent-hotline.js';
import '../../../src/widgets/prevent-hotline/prevent-hotline.define.js';
import {expectAccessible} from '../../support/accessible.js';
import {allByRole, byRole, nameOf} from '../../support/by-role.js';
import {inside, show, speaks, visibleText} from '../../support/shown.js';

const shown = (): Promise<PreventHotline> => show(html`<csw-prevent-hotline></csw-prevent-hotline>`);

describe('csw-prevent-hotline', () => {
  it('shows the hotline and its textphone at once, then 999', async () => {
    const numbers = [...inside(await shown()).querySelectorAll('[part="number"]')].map(({textContent}) => textContent);
    expect(numbers).to.deep.equal(['0800 789 321', '0800 032 4539', '999']);
  });

  it('links the hotline and 999, not the textphone', async () => {
    const widget = await shown();
    expect(byRole(inside(widget), 'link', '0800 789 321 Call').getAttribute('href')).to.equal('tel:+44800789321');
    expect(byRole(inside(widget), 'link', '999 Call').getAttribute('href')).to.equal('tel:999');
    expect(allByRole(inside(widget), 'link').map(nameOf).join()).not.to.contain('0800 032 4539');
  });

  it('says that calls are confidential, what to look out for, what Prevent is and is not', async () => {
    const widget = await shown();
    expect(visibleText(widget))
      .to.contain('All calls are strictly confidential.')
      .and.to.contain('The public is best placed to notice.')
      .and.to.contain('all types of extremism')
      .and.to.contain('CONTEST')
      .and.to.contain('does not make it a crime to hold extreme views');
    expect(allByRole(inside(widget), 'listitem')).to.have.lengthOf(3);
  });

  it('says how long the training takes, in each language', async () => {
    const widget = await shown();
    expect(visibleText(widget)).to.contain('It takes about 15 minutes.');
    widget.lang = 'ur';
    await speaks(widget, 'ur');
    expect(visibleText(widget)).to.match(/\b15\b/);
  });

  it('links to Kent Police, which learns nothing of the page, and only where the area has it', async () => {
    const link = byRole(inside(await shown()), 'link', 'Kent Police');
    expect([link.getAttribute('href'), link.getAttribute('rel')]).to.deep.equal([
      'https://www.kent.police.uk/',
      'noreferrer',
    ]);
    const uk = await show(html`<csw-prevent-hotline area="uk"></csw-prevent-hotline>`);
    expect(visibleText(uk)).not.to.contain('Kent');
  });

  it('is accessible', async () => {
    await expectAccessible(await shown());
  }).timeout(30_000);
});
