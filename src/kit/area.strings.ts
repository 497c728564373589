import {msg} from '@lit/localize';

export const areaStrings = {
  loading: (): string =>
    msg('Local details are loading.', {
      id: 'area.loading',
      desc: 'Stands for a moment, while numbers and places of the visitor’s area are on their way.',
    }),
  failed: (): string =>
    msg('Local details did not load. These numbers are for the whole country.', {
      id: 'area.failed',
      desc: 'Safety-critical. Stands where numbers and places of the visitor’s area could not be fetched.',
    }),
};
