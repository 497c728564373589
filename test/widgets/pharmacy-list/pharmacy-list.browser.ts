import {expect, html} from '@open-wc/testing';
import {clock} from '../../../src/kit/clock.js';
import type {PharmacyList} from '../../../src/widgets/pharmacy-list/pharmacy-list.js';
import '../../../src/widgets/pharmacy-list/pharmacy-list.define.js';
import {expectAccessible} from '../../support/accessible.js';
import {allByRole, byRole, nameOf} from '../../support/by-role.js';
import {exampleBorough, examplePlace, withExampleBorough} from '../../support/example-borough.js';
import {inside, show, visibleText} from '../../support/shown.js';
import {type} from '../../support/type.js';

const {now} = clock;
let restore: (() => void) | undefined;

/** Example Borough's list at a moment, London time. */
const at = async (moment: string, places: Parameters<typeof exampleBorough>[0]): Promise<PharmacyList> => {
  clock.now = () => new Date(moment);
  restore = withExampleBorough(exampleBorough(places));
  return show(html`<csw-pharmacy-list area="example-borough"></csw-pharmacy-list>`);
};
const open = {openingHours: 'Mo-Sa 09:00-17:00'};
const many = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((number) => [`place-${String(number)}`, examplePlace(number, open)]),
);

afterEach(() => {
  restore?.();
  restore = undefined;
  clock.now = now;
});

describe('csw-pharmacy-list', () => {
  it('shows each place with its service, address and hours', async () => {
    const widget = await show(html`<csw-pharmacy-list></csw-pharmacy-list>`);
    expect(allByRole(inside(widget), 'heading').map(nameOf)).to.deep.equal([
      'Needle exchange',
      'Crime Reduction Initiative (CRI)',
      'Lloyds Pharmacy',
      'Lloyds Pharmacy',
      'Used needles',
    ]);
    expect(visibleText(widget))
      .to.contain('Mill House, Mill Street')
      .and.to.contain('Every day, 9:00 am to 5:00 pm.')
      .and.to.contain('58-60 Tonbridge Road, Maidstone, ME16 8SE')
      .and.to.contain('11 Park Wood Parade, Park Wood, Maidstone, ME15 9HL')
      .and.to.contain('Opening hours not given.')
      .and.to.contain('This pharmacy offers needle exchange with Crime Reduction Initiative (CRI).')
      .and.to.contain('You must get rid of used needles and syringes safely.')
      .and.to.contain('Maidstone Borough Council collects clinical waste.');
  });

  it('links a map only for a place with a postcode', async () => {
    const widget = await show(html`<csw-pharmacy-list></csw-pharmacy-list>`);
    const maps = allByRole(inside(widget), 'link').filter((link) => nameOf(link).startsWith('Map'));
    expect(maps.map((link) => [nameOf(link), link.getAttribute('href'), link.getAttribute('rel')])).to.deep.equal([
      [
        'Map Lloyds Pharmacy, 58-60 Tonbridge Road',
        'https://www.openstreetmap.org/search?query=58-60%20Tonbridge%20Road%2C%20Maidstone%2C%20ME16%208SE',
        'noreferrer',
      ],
      [
        'Map Lloyds Pharmacy, 11 Park Wood Parade, Park Wood',
        'https://www.openstreetmap.org/search?query=11%20Park%20Wood%20Parade%2C%20Park%20Wood%2C%20Maidstone%2C%20ME15%209HL',
        'noreferrer',
      ],
    ]);
  });

  it('says that an area has no places, and keeps the advice', async () => {
    const widget = await show(html`<csw-pharmacy-list area="uk"></csw-pharmacy-list>`);
    expect(visibleText(widget))
      .to.contain('We have no places to list for this area.')
      .and.to.contain('You must get rid of used needles and syringes safely.')
      .and.not.to.contain('Maidstone collects');
  });

  it('says on which days a place is open', async () => {
    const widget = await at('2026-11-23T12:00:00Z', {
      one: examplePlace(1, {openingHours: 'Mo-Fr 09:00-17:30'}),
      two: examplePlace(2, {openingHours: 'Sa-Mo 10:00-12:00'}),
      three: examplePlace(3, {openingHours: 'Su 10:00-12:00'}),
    });
    expect(visibleText(widget))
      .to.match(/Monday to Friday, 9:00 am to 5:30 pm\./)
      .and.to.match(/Saturday to Monday, 10:00 am to 12:00 pm\./)
      .and.to.contain('Sunday, 10:00 am to 12:00 pm.');
  });

  it('claims nothing about now for hours that nobody has checked', async () => {
    clock.now = () => new Date('2026-11-23T12:00:00Z');
    const widget = await show(html`<csw-pharmacy-list></csw-pharmacy-list>`);
    expect(visibleText(widget)).not.to.match(/Open now|Closed now/);
  });

  it('claims nothing about now for hours whose next check is overdue', async () => {
    const widget = await at('2027-10-02T12:00:00Z', {one: examplePlace(1, open)});
    expect(visibleText(widget)).not.to.match(/Open now|Closed now/);
  });

  it('says open and closed by the clocks of London for hours that are checked and in date', async () => {
    // British Summer Time: 16:59 in London is 15:59 UTC.
    const widget = await at('2027-06-07T15:59:00Z', {one: examplePlace(1, open)});
    expect(visibleText(widget)).to.contain('Open now, until 5:00 pm');
    clock.now = () => new Date('2027-06-07T16:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await widget.updateComplete;
    expect(visibleText(widget)).to.contain('Closed now');
  });

  it('shows each line of a place’s hours, and is open in any of them', async () => {
    const widget = await at('2026-11-23T13:30:00Z', {
      one: examplePlace(1, {openingHours: ['Mo-Fr 09:00-12:00', 'Mo-Fr 13:00-17:00']}),
      two: examplePlace(2, {openingHours: ['Mo', 'Sa 09:00-12:00']}),
    });
    const [one = '', two = ''] = [...inside(widget).querySelectorAll('[part="place"]')].map(
      ({textContent}) => textContent,
    );
    expect(one)
      .to.match(/9:00 am to 12:00 pm\..*1:00 pm to 5:00 pm\./s)
      .and.to.contain('Open now, until 5:00 pm');
    expect(two).to.contain('Monday, all day and night.').and.to.contain('Open now, all day and night');
  });

  it('says to phone before going where nobody has checked a place lately and it has a number', async () => {
    const phone = {...open, telephone: '01632 960123'};
    const widget = await at('2026-11-23T12:00:00Z', {
      checked: examplePlace(1, phone),
      unchecked: examplePlace(2, {...phone, checked: null}),
      overdue: examplePlace(3, {...phone, reviewBy: '2026-11-22'}),
      silent: examplePlace(4, {...open, checked: null}),
    });
    const texts = [...inside(widget).querySelectorAll('[part="place"]')].map(({textContent}) => textContent);
    const cautions = texts.map(
      (text) => /Phone before you go\.|These details may have changed\./.exec(text)?.[0] ?? '',
    );
    expect(cautions).to.deep.equal([
      '',
      'Phone before you go.',
      'Phone before you go.',
      'These details may have changed.',
    ]);
    const numbers = allByRole(inside(widget), 'link').filter((link) => nameOf(link).startsWith('01632 960123'));
    expect(numbers.map((link) => link.getAttribute('href'))).to.deep.equal(Array(3).fill('tel:+441632960123'));
  });

  it('has no filter for a short list', async () => {
    const widget = await show(html`<csw-pharmacy-list></csw-pharmacy-list>`);
    expect(allByRole(inside(widget), 'searchbox')).to.deep.equal([]);
  });

  it('filters a long list by name, street or postcode, and says how many it shows', async () => {
    const widget = await at('2026-11-23T12:00:00Z', many);
    const field = byRole(inside(widget), 'searchbox', 'Find by name, street or postcode');
    const status = allByRole(inside(widget), 'status').at(-1);
    expect(status?.textContent).to.equal('6 of 6 places');
    for (const [query, found] of [
      ['pharmacy 3', ['Example Pharmacy 3']],
      ['4 EXAMPLE street', ['Example Pharmacy 4']],
      ['ex15ab', ['Example Pharmacy 5']],
      ['nowhere', []],
    ] as const) {
      type(field, query);
      await widget.updateComplete;
      const names = allByRole(inside(widget), 'heading').map(nameOf).slice(1, -1);
      expect(names, query).to.deep.equal(found);
      expect(status?.textContent).to.equal(`${String(found.length)} of 6 places`);
    }
  });

  it('is accessible: with places, without, with a filter, open and closed', async () => {
    await expectAccessible(await show(html`<csw-pharmacy-list></csw-pharmacy-list>`));
    await expectAccessible(await show(html`<csw-pharmacy-list area="uk"></csw-pharmacy-list>`));
    const widget = await at('2026-11-23T12:00:00Z', many);
    await expectAccessible(widget);
    clock.now = () => new Date('2026-11-23T20:00:00Z');
    widget.requestUpdate();
    await expectAccessible(widget);
  }).timeout(60_000);
});
