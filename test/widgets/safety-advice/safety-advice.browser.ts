import {expect, html} from '@open-wc/testing';
import {adviceTopics} from '../../../src/facts/types.js';
import type {SafetyAdvice} from '../../../src/widgets/safety-advice/safety-advice.js';
import '../../../src/widgets/safety-advice/safety-advice.define.js';
import {expectAccessible} from '../../support/accessible.js';
import {allByRole, byRole, nameOf} from '../../support/by-role.js';
import {exampleBorough, withExampleBorough} from '../../support/example-borough.js';
import {keepLanguages, withLanguage} from '../../support/languages.js';
import {faultOf, inside, show, speaks, visibleText, warnings} from '../../support/shown.js';

const shown = (topic?: string, area?: string): Promise<SafetyAdvice> =>
  show(html`<csw-safety-advice .topic=${topic} .area=${area}></csw-safety-advice>`);

const headings = (widget: Element): string[] => allByRole(inside(widget), 'heading').map(nameOf);

describe('csw-safety-advice', () => {
  it('is about community safety where no topic is named: the line, and who runs it', async () => {
    const widget = await shown();
    expect(headings(widget)[0]).to.equal('Community safety');
    expect(visibleText(widget)).to.contain(
      'The Hate Incident Reporting Line is run by Community Safety Partnerships of Kent and Medway.',
    );
    const line = byRole(inside(widget), 'link', '0800 138 1624 Call');
    expect(line.getAttribute('href')).to.equal('tel:+448001381624');
  });

  it('has the figures and the four projects of the night', async () => {
    const text = visibleText(await shown('night-time'));
    expect(text)
      .to.contain('largest in Kent')
      .and.to.contain('a total capacity of 20,000.')
      .and.to.contain('£75,000,000 a year')
      .and.to.contain('Maidstone Alcohol Education Programme')
      .and.to.contain('young people and communities')
      .and.to.contain('Urban Blue Bus is there on Friday nights')
      .and.to.contain('Urban Blue Water Bottle Campaign');
    expect(allByRole(inside(await shown('night-time')), 'listitem')).to.have.lengthOf(4);
  });

  it('names the road campaign, the council that it is with, and the page that has no known address', async () => {
    const widget = await shown('road');
    expect(visibleText(widget))
      .to.contain('Kent Road Safety Campaign aims to cut the number')
      .and.to.contain('Campaigns page');
    const council = byRole(inside(widget), 'link', 'Kent County Council');
    expect([council.getAttribute('href'), council.getAttribute('rel')]).to.deep.equal([
      'https://www.kent.gov.uk/',
      'noreferrer',
    ]);
  });

  it('says what is done against re-offending, and by whom', async () => {
    expect(visibleText(await shown('reoffending')))
      .to.contain('people of all ages')
      .and.to.contain('services and activities')
      .and.to.contain('education, training and employment, and housing needs')
      .and.to.contain('Integrated Offender Management Unit is part of the Maidstone Community Safety Unit.')
      .and.to.contain('Kent Police oversees it.')
      .and.to.contain('the probation service')
      .and.to.contain('Maidstone Prison');
  });

  it('leads to help with alcohol and drugs', async () => {
    const widget = await shown('substance-misuse');
    expect(visibleText(widget)).to.contain('It may be yours, or that of someone you know.');
    expect(byRole(inside(widget), 'link', 'Kent County Council').getAttribute('href')).to.equal(
      'https://www.kent.gov.uk/',
    );
  });

  it('says how long the Prevent training takes and whom it is for', async () => {
    expect(visibleText(await shown('prevent-training')))
      .to.contain('about 15 minutes')
      .and.to.contain('open to anyone who may meet people at risk');
  });

  it('has 999 with every topic', async () => {
    for (const topic of adviceTopics) {
      const widget = await shown(topic);
      expect(byRole(inside(widget), 'link', '999 Call').getAttribute('href'), topic).to.equal('tel:999');
    }
  });

  it('leaves out what an area lacks, and says so where that is all', async () => {
    const widget = await shown('night-time', 'uk');
    expect(headings(widget)[0]).to.equal('Safety at night');
    expect(visibleText(widget)).to.contain('We have no advice on this for this area.').and.not.to.contain('Maidstone');
    expect(visibleText(await shown('road', 'kent'))).to.contain('Kent Road Safety Campaign');
  });

  it('reports a topic that nobody has, once, and shows community safety', async () => {
    const widget = document.createElement('csw-safety-advice');
    widget.setAttribute('topic', 'dragons');
    const said = await warnings(async () => {
      const {code, message} = await faultOf(widget, () => document.body.append(widget));
      expect(code).to.equal('unknown-value');
      expect(message).to.contain('dragons').and.to.contain('night-time');
      widget.requestUpdate();
      await widget.updateComplete;
    });
    expect(said).to.have.lengthOf(1);
    expect(headings(widget)[0]).to.equal('Community safety');
    widget.remove();
  });

  it('writes its figures in the reader’s language', async () => {
    const widget = await shown('night-time');
    widget.lang = 'pl';
    await speaks(widget, 'pl');
    expect(visibleText(widget))
      .to.match(/20\s000/)
      .and.to.match(/75\s000\s000/);
  });

  it('is accessible, with each topic', async () => {
    const widget = await shown();
    for (const topic of ['community-safety', 'night-time']) {
      widget.topic = topic;
      await expectAccessible(widget);
    }
  }).timeout(60_000);
});

describe('a topic of an area’s own', () => {
  let restore: () => void;
  const restoreLanguages = keepLanguages();
  before(() => {
    restore = withExampleBorough({
      ...exampleBorough(),
      topics: {
        bicycles: {
          title: {en: 'Bicycle theft', gd: 'Goid bhaidhseagalan'},
          text: [{en: 'Lock your bicycle.', gd: 'Glas do bhaidhseagal.'}, {en: 'Tell the police.'}],
          provider: {name: 'Example Bicycle Club', url: 'https://bicycles.example/'},
          url: 'https://bicycles.example/locks',
          contacts: ['police', 'no-such-contact'],
        },
      },
    });
  });
  after(() => {
    restore();
    restoreLanguages();
  });

  it('shows its words, its links and its contacts, and 999', async () => {
    const widget = await shown('bicycles', 'example-borough');
    expect(headings(widget)).to.deep.equal(['Bicycle theft', 'Police, not an emergency', 'In danger now?']);
    expect(visibleText(widget)).to.contain('Lock your bicycle.').and.to.contain('Tell the police.');
    expect(byRole(inside(widget), 'link', 'More about this').getAttribute('href')).to.equal(
      'https://bicycles.example/locks',
    );
    expect(byRole(inside(widget), 'link', 'Example Bicycle Club').getAttribute('href')).to.equal(
      'https://bicycles.example/',
    );
  });

  it('is in the reader’s language as far as it goes; the rest is English, marked as English', async () => {
    withLanguage({locale: 'gd'});
    const widget = await shown('bicycles', 'example-borough');
    widget.lang = 'gd';
    await speaks(widget, 'gd');
    const of = (text: string): Element | undefined =>
      [...inside(widget).querySelectorAll('p, p *, h2')].findLast((element) => element.textContent.trim() === text);
    expect(of('Glas do bhaidhseagal.')?.closest('[lang]')?.getAttribute('lang')).to.equal('gd');
    expect(of('Tell the police.')?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(headings(widget)[0]).to.equal('Goid bhaidhseagalan');
  });
});
