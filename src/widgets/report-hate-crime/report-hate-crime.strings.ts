import {msg} from '@lit/localize';

export const strings = {
  title: (): string => msg('Report a hate crime', {id: 'hate.title', desc: 'The heading of the panel.'}),
  intro: (): string =>
    msg('Report it if it happened to you, or if you saw it happen.', {
      id: 'hate.intro',
      desc: 'Who should report: a victim or a witness.',
    }),
  waysToReport: (): string =>
    msg('If it is not an emergency', {
      id: 'hate.ways',
      desc: 'Safety-critical. Heading over the ways to report when nobody is in danger now.',
    }),
  inPerson: (): string =>
    msg('Speak to someone in person', {id: 'hate.in-person', desc: 'Heading over two ways to report.'}),
  officer: (): string =>
    msg('Speak to a police officer or a police community support officer (PCSO).', {
      id: 'hate.officer',
      desc: 'A way to report. PCSO is the English short form that people see on uniforms: keep it.',
    }),
  station: (): string => msg('Go to your nearest police station.', {id: 'hate.station', desc: 'A way to report.'}),

  whatHappened: (): string =>
    msg('What happened?', {id: 'hate.what', desc: 'Label of a text field for a text message to the police.'}),
  where: (): string =>
    msg('Where is it?', {id: 'hate.where', desc: 'Label of a text field for a text message to the police: the place.'}),
  yourMessage: (): string => msg('Your message', {id: 'hate.message', desc: 'Label over the finished text message.'}),
  openMessages: (): string =>
    msg('Open in messages', {
      id: 'hate.open',
      desc: 'Button: opens the finished text in the messages app of the phone. At most 36 characters.',
    }),
  copyMessage: (): string =>
    msg('Copy message', {
      id: 'hate.copy',
      desc: 'Button: puts the finished text on the clipboard. At most 30 characters.',
    }),
  askForReference: (): string =>
    msg('Ask for the incident reference number.', {
      id: 'hate.reference',
      desc: 'What to do after a report to the police: ask them for the number under which they keep it.',
    }),
  privacy: (): string =>
    msg('We do not send or keep what you type. You send it from your phone.', {
      id: 'hate.privacy',
      desc: 'Safety-critical. Stands below the text fields. It has to stay exactly true: this page neither sends nor stores the text.',
    }),

  whatCounts: (): string => msg('What counts as a hate crime', {id: 'hate.counts', desc: 'Heading.'}),
  definition: (): string =>
    msg(
      'It counts if the victim, or anyone else, believes that hate or prejudice was behind it. It can be about someone’s:',
      {
        id: 'hate.definition',
        desc: 'What makes it a hate crime; a list of five follows: race, religion and so on. The belief alone is enough, of the victim or of anybody else.',
      },
    ),
  characteristics: (): readonly string[] => [
    msg('race', {id: 'hate.race', desc: 'In the list of what hate can be about.'}),
    msg('religion', {id: 'hate.religion', desc: 'In the list of what hate can be about.'}),
    msg('sexual orientation', {id: 'hate.orientation', desc: 'In the list of what hate can be about.'}),
    msg('disability', {id: 'hate.disability', desc: 'In the list of what hate can be about.'}),
    msg('gender', {id: 'hate.gender', desc: 'In the list of what hate can be about.'}),
  ],
  belief: (): string =>
    msg('That belief is enough. You can report it.', {
      id: 'hate.belief',
      desc: 'After the list of what hate can be about.',
    }),
  formsIntro: (): string =>
    msg('It can be:', {id: 'hate.forms', desc: 'A list of ten things that a hate crime can be follows.'}),
  forms: (): readonly string[] => [
    msg('verbal abuse', {id: 'hate.form.abuse', desc: 'A form of hate crime: harsh, insulting words.'}),
    msg('bullying', {id: 'hate.form.bullying', desc: 'A form of hate crime.'}),
    msg('intimidation', {id: 'hate.form.intimidation', desc: 'A form of hate crime: to frighten someone on purpose.'}),
    msg('cruel gossip or rumours', {id: 'hate.form.gossip', desc: 'A form of hate crime: malicious gossip.'}),
    msg('threatening or offensive language', {id: 'hate.form.language', desc: 'A form of hate crime.'}),
    msg('threatening or offensive behaviour', {id: 'hate.form.behaviour', desc: 'A form of hate crime.'}),
    msg('graffiti', {id: 'hate.form.graffiti', desc: 'A form of hate crime: writing or pictures on walls.'}),
    msg('damage to property', {id: 'hate.form.damage', desc: 'A form of hate crime.'}),
    msg('physical assault', {id: 'hate.form.assault', desc: 'A form of hate crime: an attack on the body.'}),
    msg('theft', {id: 'hate.form.theft', desc: 'A form of hate crime.'}),
  ],
};
