import {msg} from '@lit/localize';

export const copyStrings = {
  copied: (): string => msg('Copied', {id: 'copy.copied', desc: 'Said after a copy that worked.'}),
  failed: (): string =>
    msg('Your browser did not copy it. Select it and copy it.', {
      id: 'copy.failed',
      desc: 'Said after a copy that the browser did not allow. "It" is a phone number or a text message.',
    }),
};
