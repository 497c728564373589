import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {PluralForms} from '../../kit/plural.js';
import {verbatim} from '../../kit/verbatim.js';

export const strings = {
  title: (): string => msg('Needle exchange', {id: 'needles.title', desc: 'The heading.'}),
  intro: (): string =>
    msg('Swap used needles and syringes for clean ones.', {id: 'needles.intro', desc: 'What a needle exchange is.'}),
  none: (): string =>
    msg('We have no places to list for this area.', {
      id: 'needles.none',
      desc: 'Stands where there is no place to list.',
    }),
  charity: (): string =>
    msg('This charity offers needle exchange.', {id: 'needles.charity', desc: 'Below the name of a charity.'}),
  pharmacy: (partner: string | undefined): string | TemplateResult =>
    partner === undefined
      ? msg('This pharmacy offers needle exchange.', {id: 'needles.pharmacy', desc: 'Below the name of a pharmacy.'})
      : msg(html`This pharmacy offers needle exchange with ${verbatim(partner)}.`, {
          id: 'needles.pharmacy-with',
          desc: 'Below the name of a pharmacy. The placeholder is the name of a charity that it works with.',
        }),
  hoursUnknown: (): string =>
    msg('Opening hours not given.', {id: 'needles.hours-unknown', desc: 'Where the hours of a place are not known.'}),
  openNow: (closes: unknown): TemplateResult =>
    msg(html`Open now, until ${closes}`, {
      id: 'needles.open',
      desc: 'The placeholder is the time when a place closes today.',
    }),
  openAllDay: (): string =>
    msg('Open now, all day and night', {
      id: 'needles.open-all-day',
      desc: 'A place is open at this moment, and does not close today.',
    }),
  closedNow: (): string => msg('Closed now', {id: 'needles.closed', desc: 'A place is closed at this moment.'}),
  phoneFirst: (): string =>
    msg('Phone before you go.', {
      id: 'needles.phone-first',
      desc: 'Safety-critical. At a place whose details nobody has checked lately. Its number stands beside it.',
    }),
  mayHaveChanged: (): string =>
    msg('These details may have changed.', {
      id: 'needles.may-have-changed',
      desc: 'Safety-critical. At a place whose details nobody has checked lately and that has no phone number here.',
    }),
  withdrawn: (): string =>
    msg('Do not go here. This place is no longer on our list.', {
      id: 'needles.withdrawn',
      desc: 'Safety-critical. At a place that has closed or no longer offers needle exchange.',
    }),
  instead: (place: string): TemplateResult =>
    msg(html`Go to ${verbatim(place)} instead.`, {
      id: 'needles.instead',
      desc: 'Safety-critical. At a place that has closed. The placeholder is the name and address of another.',
    }),
  map: (): string => msg('Map', {id: 'needles.map', desc: 'Link: shows the place on a map. At most 20 characters.'}),
  find: (): string =>
    msg('Find by name, street or postcode', {
      id: 'needles.find',
      desc: 'Label of a field that narrows a list of places.',
    }),
  found: (shown: string, all: string): PluralForms => ({
    zero: () =>
      msg(html`${shown} of ${all} places`, {
        id: 'needles.found.zero',
        desc: 'How many places a list shows, of how many. Form “zero” of this count: Welsh and Arabic have it. Leave it out where your language has no such form.',
      }),
    one: () =>
      msg(html`${shown} of ${all} place`, {
        id: 'needles.found.one',
        desc: 'How many places a list shows, of how many. Form “one” of this count. Leave it out where your language has no such form.',
      }),
    two: () =>
      msg(html`${shown} of ${all} places`, {
        id: 'needles.found.two',
        desc: 'How many places a list shows, of how many. Form “two” of this count: Welsh and Arabic have it. Leave it out where your language has no such form.',
      }),
    few: () =>
      msg(html`${shown} of ${all} places`, {
        id: 'needles.found.few',
        desc: 'How many places a list shows, of how many. Form “few” of this count: many languages have it. Leave it out where your language has no such form.',
      }),
    many: () =>
      msg(html`${shown} of ${all} places`, {
        id: 'needles.found.many',
        desc: 'How many places a list shows, of how many. Form “many” of this count: many languages have it. Leave it out where your language has no such form.',
      }),
    other: () =>
      msg(html`${shown} of ${all} places`, {
        id: 'needles.found.other',
        desc: 'How many places a list shows, of how many. Form “other” of this count, which every language has.',
      }),
  }),
  disposal: (): string =>
    msg('Used needles', {id: 'needles.disposal', desc: 'Heading over a line on how to get rid of needles.'}),
  disposeSafely: (): string =>
    msg('You must get rid of used needles and syringes safely.', {
      id: 'needles.dispose',
      desc: 'Safety-critical. Advice. It says that it must be done safely, and no more.',
    }),
  collections: (): string =>
    msg('Clinical collections', {
      id: 'needles.collections',
      desc: 'Link to the page of a council about clinical waste, such as used needles.',
    }),
  clinicalWaste: (council: unknown): TemplateResult =>
    msg(html`${council} collects clinical waste. Look for clinical collections on its website.`, {
      id: 'needles.waste',
      desc: 'Clinical waste is waste such as used needles. The placeholder is a link with the name of a council.',
    }),
};
