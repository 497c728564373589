import {html} from 'lit';
import type {AdviceTopic, Topic} from '../../facts/types.js';
import {formatMinutes, formatNumber, formatPounds} from '../../kit/format.js';
import {organizationLink} from '../../kit/organization-link.js';
import {preventStrings} from '../../kit/prevent.strings.js';
import {strings} from './safety-advice.strings.js';

/** What we say of a topic, paragraph by paragraph; what its facts lack is left out. */
type AdviceText = (topic: Topic, locale: string) => unknown[];

const nightTime: AdviceText = ({capacity, annualValue, names = {}}, locale) => [
  names['largest-in'] && strings.economy(names['largest-in']),
  capacity !== undefined && strings.capacity(formatNumber(capacity, locale)),
  annualValue !== undefined && strings.worth(html`<bdi dir="ltr">${formatPounds(annualValue, locale)}</bdi>`),
];

/** The projects for safety at night. */
export const projects = ({names = {}}: Topic): unknown[] => {
  const {'alcohol-education': education, 'friday-bus': bus, 'water-bottles': bottles} = names;
  return [
    education && strings.alcoholEducation(education),
    strings.youth(),
    bus && strings.fridayBus(bus),
    bottles && strings.waterBottles(bottles),
  ].filter(Boolean);
};

const reoffending: AdviceText = ({names = {}}) => {
  const {'offender-unit': unit, 'community-unit': home, overseer, prison} = names;
  return [
    strings.agencies(),
    strings.services(),
    strings.reasons(),
    unit && home && strings.unit(unit, home),
    unit && overseer && prison && strings.links(overseer, prison),
  ];
};

export const adviceText: Readonly<Record<AdviceTopic, AdviceText>> = {
  'community-safety': ({provider}) => [provider && strings.partnerships(provider.name)],
  'night-time': nightTime,
  road: ({names, provider}) => [
    names?.campaign && strings.campaign(names.campaign),
    provider && strings.campaignWith(organizationLink(provider)),
    strings.campaignsPage(),
  ],
  reoffending,
  'substance-misuse': ({provider}) => [strings.problem(), provider && strings.helpFrom(organizationLink(provider))],
  'prevent-training': ({minutes}, locale) => [
    minutes !== undefined && preventStrings.course(formatMinutes(minutes, locale)),
  ],
};
