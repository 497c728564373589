import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {AdviceTopic} from '../../facts/types.js';
import {verbatim} from '../../kit/verbatim.js';

/** The heading of each topic. */
export const topicTitle: Readonly<Record<AdviceTopic, () => string>> = {
  'community-safety': () => msg('Community safety', {id: 'advice.community.title', desc: 'Heading.'}),
  'night-time': () => msg('Safety at night', {id: 'advice.night.title', desc: 'Heading.'}),
  road: () => msg('Road safety', {id: 'advice.road.title', desc: 'Heading.'}),
  reoffending: () =>
    msg('Reducing re-offending', {
      id: 'advice.reoffending.title',
      desc: 'Heading. Work so that people who have broken the law do not do it again.',
    }),
  'substance-misuse': () => msg('Help with alcohol and drugs', {id: 'advice.substance.title', desc: 'Heading.'}),
  'prevent-training': () =>
    msg('Prevent training', {
      id: 'advice.training.title',
      desc: 'Heading over a line about an online course. Prevent is the name of a plan: keep it.',
    }),
};

export const strings = {
  none: (): string =>
    msg('We have no advice on this for this area.', {
      id: 'advice.none',
      desc: 'Stands where an area has nothing on the topic of the panel.',
    }),

  partnerships: (provider: string): TemplateResult =>
    msg(html`The Hate Incident Reporting Line is run by ${verbatim(provider)}.`, {
      id: 'advice.community.line',
      desc: 'The placeholder is the name of one or more organisations. Translate the name of the line as everywhere else.',
    }),

  economy: (county: string): TemplateResult =>
    msg(html`The night-time economy here is the largest in ${verbatim(county)}.`, {
      id: 'advice.night.economy',
      desc: 'The night-time economy is what bars, clubs and restaurants earn at night. The placeholder is the name of a county.',
    }),
  capacity: (people: unknown): TemplateResult =>
    msg(html`Its licensed venues have a total capacity of ${people}.`, {
      id: 'advice.night.capacity',
      desc: 'Licensed venues may sell alcohol. The placeholder is a number. The source does not say what is counted: say no more than capacity.',
    }),
  worth: (value: unknown): TemplateResult =>
    msg(html`It is worth ${value} a year.`, {
      id: 'advice.night.worth',
      desc: 'About the night-time economy. The placeholder is an amount of money.',
    }),
  projects: (): string =>
    msg('What is being done', {
      id: 'advice.night.projects',
      desc: 'Heading over a list of projects for safety at night.',
    }),
  alcoholEducation: (programme: string): TemplateResult =>
    msg(html`The ${verbatim(programme)} teaches people about alcohol. It does so regularly, through schools.`, {
      id: 'advice.night.education',
      desc: 'In a list of projects. The placeholder is the name of one.',
    }),
  youth: (): string =>
    msg(
      'There are youth activities. They are for young people and communities. They bring messages about alcohol and health to the town centre.',
      {
        id: 'advice.night.youth',
        desc: 'In a list of projects.',
      },
    ),
  fridayBus: (bus: string): TemplateResult =>
    msg(
      html`The ${verbatim(bus)} is there on Friday nights. It is for a safer town centre. It is also for less anti-social behaviour and fewer health issues.`,
      {id: 'advice.night.bus', desc: 'In a list of projects. The placeholder is the name of one: a bus.'},
    ),
  waterBottles: (campaign: string): TemplateResult =>
    msg(html`The ${verbatim(campaign)} carries messages about drinking too much.`, {
      id: 'advice.night.bottles',
      desc: 'In a list of projects. The placeholder is the name of one: a campaign with water bottles. Drinking: alcohol.',
    }),

  campaign: (campaign: string): TemplateResult =>
    msg(html`The ${verbatim(campaign)} aims to cut the number of people killed or badly hurt on roads.`, {
      id: 'advice.road.campaign',
      desc: 'The placeholder is the name of a campaign. Badly hurt: seriously injured.',
    }),
  campaignWith: (council: unknown): TemplateResult =>
    msg(html`It is a campaign with ${council}.`, {
      id: 'advice.road.with',
      desc: 'Who takes part in the campaign. The placeholder is a link with the name of a council.',
    }),
  campaignsPage: (): string =>
    msg('For more, look for the Campaigns page on the council’s website.', {
      id: 'advice.road.more',
      desc: 'The page is called Campaigns in English: keep that word, in quotes or with a translation if your language needs one.',
    }),

  agencies: (): string =>
    msg('This is work with other agencies, for people of all ages.', {
      id: 'advice.reoffending.agencies',
      desc: 'About work so that people do not break the law again. Agencies: public bodies and services.',
    }),
  services: (): string =>
    msg('It tells people about services and activities that are there for them.', {
      id: 'advice.reoffending.services',
      desc: 'About work so that people do not break the law again.',
    }),
  reasons: (): string =>
    msg(
      'It looks at known reasons why people offend. So it includes education, training and employment, and housing needs.',
      {id: 'advice.reoffending.reasons', desc: 'To offend: to break the law.'},
    ),
  unit: (unit: string, home: string): TemplateResult =>
    msg(html`The ${verbatim(unit)} is part of the ${verbatim(home)}.`, {
      id: 'advice.reoffending.unit',
      desc: 'The placeholders are the names of two teams: a small one, and the larger one that it is a part of.',
    }),
  links: (police: string, prison: string): TemplateResult =>
    msg(
      html`${verbatim(police)} oversees it. It works with the probation service. It also works with ${verbatim(prison)} and others.`,
      {
        id: 'advice.reoffending.links',
        desc: 'About a team. The placeholders are the names of a police force and of a prison. The probation service looks after people who have been sentenced but are not in prison.',
      },
    ),

  problem: (): string =>
    msg('You can get help with an alcohol or drug problem. It may be yours, or that of someone you know.', {
      id: 'advice.substance.problem',
      desc: 'Safety-critical. Who the help is for.',
    }),
  helpFrom: (council: unknown): TemplateResult =>
    msg(html`Find help on the website of ${council}.`, {
      id: 'advice.substance.help',
      desc: 'Safety-critical. The placeholder is a link with the name of a council.',
    }),

  more: (): string =>
    msg('More about this', {
      id: 'advice.more',
      desc: 'Link to the page about the topic that the panel is about.',
    }),
};
