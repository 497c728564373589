import {expect, html, waitUntil} from '@open-wc/testing';
import type {ReportHateCrime} from '../../../src/widgets/report-hate-crime/report-hate-crime.js';
import '../../../src/widgets/report-hate-crime/report-hate-crime.define.js';
import {expectAccessible} from '../../support/accessible.js';
import {allByRole, byRole, nameOf} from '../../support/by-role.js';
import {copied} from '../../support/clipboard.js';
import {actionOf, inside, show, visibleText} from '../../support/shown.js';
import {type} from '../../support/type.js';

const shown = (): Promise<ReportHateCrime> => show(html`<csw-report-hate-crime></csw-report-hate-crime>`);
const links = (widget: Element): (readonly [string, string | null])[] =>
  allByRole(inside(widget), 'link').map((link) => [nameOf(link), link.getAttribute('href')] as const);

describe('csw-report-hate-crime', () => {
  it('shows 999 first, then every number with its link', async () => {
    expect(links(await shown())).to.deep.equal([
      ['999 Call', 'tel:999'],
      ['101 Call', 'tel:101'],
      ['0800 138 1624 Call', 'tel:+448001381624'],
      ['60066 Text', 'sms:60066?&body=Police%20'],
      ['Open in messages', 'sms:60066?&body=Police%20'],
    ]);
  });

  it('says what counts: five characteristics and ten forms, and that the belief is enough', async () => {
    const widget = await shown();
    const items = allByRole(inside(widget), 'list').map((list) => allByRole(list, 'listitem').map(nameOfItem));
    expect(items.map((list) => list.length)).to.deep.equal([2, 5, 10]);
    expect(items[1]).to.include.members(['race', 'religion', 'sexual orientation', 'disability', 'gender']);
    expect(items[2]).to.include.members(['graffiti', 'theft', 'bullying', 'physical assault']);
    expect(visibleText(widget))
      .to.contain('the victim, or anyone else, believes')
      .and.to.contain('That belief is enough');
  });

  it('ties each number to what it is for, and the fields to the promise about them', async () => {
    const root = inside(await shown());
    const describedBy = (element: Element): string =>
      root.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent.trim() ?? '';
    expect(allByRole(root, 'link').slice(0, 4).map(describedBy)).to.deep.equal([
      'In danger now?',
      'Police, not an emergency',
      'Talk to someone who is not the police',
      'Text the police',
    ]);
    for (const field of allByRole(root, 'textbox')) expect(describedBy(field)).to.contain('We do not send or keep');
    expect(byRole(root, 'group', 'Your message').textContent.trim()).to.equal('Police');
  });

  it('says who should report, and every other way to', async () => {
    expect(visibleText(await shown()))
      .to.contain('if it happened to you, or if you saw it happen')
      .and.to.contain('police community support officer (PCSO)')
      .and.to.contain('nearest police station')
      .and.to.contain('They are not police.')
      .and.to.contain('Open all day and night, every day.')
      .and.to.contain('Run by Community Safety Partnerships of Kent and Medway.')
      .and.to.contain('Ask for the incident reference number.');
  });

  it('leaves out what an area does not have', async () => {
    const widget = await show(html`<csw-report-hate-crime area="uk"></csw-report-hate-crime>`);
    expect(links(widget).map(([name]) => name)).to.deep.equal(['999 Call', '101 Call']);
    expect(allByRole(inside(widget), 'textbox')).to.deep.equal([]);
    expect(visibleText(widget)).to.contain('What counts as a hate crime').and.not.to.contain('Kent');
  });

  it('is accessible', async () => {
    const widget = await shown();
    await expectAccessible(widget);
  }).timeout(30_000);
});

describe('the text message', () => {
  const compose = async (widget: ReportHateCrime, what: string, where: string): Promise<string> => {
    type(byRole(inside(widget), 'textbox', 'What happened?'), what);
    type(byRole(inside(widget), 'textbox', 'Where is it?'), where);
    await widget.updateComplete;
    return inside(widget).querySelector('[part="message"]')?.textContent ?? '';
  };

  it('starts with the keyword and shows what is typed, as it is typed', async () => {
    const widget = await shown();
    expect(await compose(widget, 'Racist graffiti on a wall', '')).to.equal('Police Racist graffiti on a wall');
    const message = 'Police Racist graffiti on a wall. High Street, by the bank';
    expect(await compose(widget, 'Racist graffiti on a wall', 'High Street, by the bank')).to.equal(message);
    const href = byRole(inside(widget), 'link', 'Open in messages').getAttribute('href') ?? '';
    expect(href.startsWith('sms:60066?&body=Police%20')).to.equal(true);
    expect(decodeURIComponent(href.slice('sms:60066?&body='.length))).to.equal(message);
  });

  it('is shown as text, whatever is typed', async () => {
    const widget = await shown();
    await compose(widget, '<img src=x onerror=alert(1)>', '‮#&?');
    expect(inside(widget).querySelector('img')).to.equal(null);
    expect(byRole(inside(widget), 'link', 'Open in messages').getAttribute('href')).to.contain('%3Cimg');
  });

  it('is copied whole, which is said, and no event carries it', async () => {
    const widget = await shown();
    await compose(widget, 'A secret', 'A place');
    const events: unknown[] = [];
    widget.addEventListener('csw-action', (event) => events.push((event as CustomEvent).detail));
    const texts = await copied(async () => {
      byRole(inside(widget), 'button', 'Copy message').click();
      await waitUntil(() => visibleText(widget).includes('Copied'));
    });
    expect(texts).to.deep.equal(['Police A secret. A place']);
    expect(events).to.deep.equal([{action: 'copy', contact: 'police-text'}]);
  });

  it('tells the page that it was opened, not what it says', async () => {
    const widget = await shown();
    await compose(widget, 'A secret', '');
    const link = byRole(inside(widget), 'link', 'Open in messages');
    // The phone's own app must not open in a test.
    link.addEventListener('click', (event) => event.preventDefault());
    expect(await actionOf(widget, () => link.click())).to.deep.equal({action: 'text', contact: 'police-text'});
  });

  it('asks browsers not to remember it, and says that it stays here', async () => {
    const widget = await shown();
    for (const field of allByRole(inside(widget), 'textbox'))
      expect(field.getAttribute('autocomplete')).to.equal('off');
    expect(inside(widget).querySelector('form')?.getAttribute('autocomplete')).to.equal('off');
    expect(visibleText(widget)).to.contain('We do not send or keep what you type.');
  });

  it('survives a change of language', async () => {
    const widget = await shown();
    await compose(widget, 'Graffiti', 'High Street');
    widget.lang = 'cy';
    await waitUntil(() => inside(widget).querySelector('[lang="cy"]'));
    expect(inside(widget).querySelector('[part="message"]')?.textContent).to.equal('Police Graffiti. High Street');
    expect(allByRole(inside(widget), 'textbox').map((field) => (field as HTMLTextAreaElement).value)).to.deep.equal([
      'Graffiti',
      'High Street',
    ]);
  });

  it('is accessible when composed, copied, and when a copy failed', async () => {
    const widget = await shown();
    await compose(widget, 'Graffiti', 'High Street');
    await expectAccessible(widget);
    await copied(async () => {
      const copy = [...inside(widget).querySelectorAll('button')].at(-1);
      copy?.click();
      await waitUntil(() => inside(widget).querySelector('form [role="status"]')?.textContent);
    }, true);
    await expect(widget).to.be.accessible();
  }).timeout(30_000);
});

const nameOfItem = (item: Element): string => item.textContent.trim();
