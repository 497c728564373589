import {msg} from '@lit/localize';

export const languageStrings = {
  language: (): string =>
    msg('Language', {id: 'language.label', desc: 'Label of the menu in which a reader chooses a language.'}),
  draft: (): string =>
    msg('This translation is a draft. Nobody has checked it yet.', {
      id: 'language.draft',
      desc: 'Safety-critical. A note above a translation that no second speaker has read. The same stands beside it in English.',
    }),
  failed: (): string =>
    msg('This language did not load. Try again later.', {
      id: 'language.failed',
      desc: 'Said after a reader chose a language that could not be fetched. The widget stays in the language that it has.',
    }),
};
