import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

export const strings = {
  title: (): string => msg('Report a worry about terrorism', {id: 'prevent.title', desc: 'The heading.'}),
  intro: (): string =>
    msg('Report how someone acts, or anything else that could be about terrorism.', {
      id: 'prevent.intro',
      desc: 'What to report: how a person acts, or any other information on terrorist activity.',
    }),
  lookOutFor: (): string => msg('What to look out for', {id: 'prevent.look', desc: 'Heading over three examples.'}),
  noticing: (): string =>
    msg('The public is best placed to notice. You might see:', {id: 'prevent.notice', desc: 'Three examples follow.'}),
  examples: (): readonly string[] => [
    msg('leaflets or posters with a violent extremist message', {
      id: 'prevent.leaflets',
      desc: 'After "You might see:".',
    }),
    msg('extremist groups that meet in community centres', {id: 'prevent.groups', desc: 'After "You might see:".'}),
    msg('someone who watches videos that promote terrorism or violent extremism', {
      id: 'prevent.videos',
      desc: 'After "You might see:".',
    }),
  ],
  about: (): string =>
    msg('About Prevent', {id: 'prevent.about', desc: 'Heading. Prevent is the name of a plan: keep it.'}),
  aim: (): string =>
    msg('Prevent aims to stop people becoming terrorists or supporting terrorism. It covers all types of extremism.', {
      id: 'prevent.aim',
      desc: 'Prevent is the name of a plan: keep it.',
    }),
  contest: (): string =>
    msg('It is part of CONTEST, the Government’s plan against terrorism. Many local and national groups take part.', {
      id: 'prevent.contest',
      desc: 'CONTEST is a name: keep it.',
    }),
  views: (): string =>
    msg(
      'Prevent does not make it a crime to hold extreme views. It tries to stop people using or promoting violence for those views.',
      {
        id: 'prevent.views',
        desc: 'What Prevent is not. Nobody is a criminal for a view alone.',
      },
    ),
  training: (): string =>
    msg('Training', {id: 'prevent.training', desc: 'Heading over a line about an online course.'}),
  more: (provider: unknown): TemplateResult =>
    msg(html`Find out more from ${provider}.`, {
      id: 'prevent.more',
      desc: 'The placeholder is a link with the name of a police force.',
    }),
};
