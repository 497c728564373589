import {msg} from '@lit/localize';

export const areaStrings = {
  loading: (): string =>
    msg('Local details are loading.', {
      id: 'area.loading',
      desc: 'Stands for a moment, while numbers and places of the visitor’s area are on their way.',
    }),
  failed: (): string =>
    msg('Local details did not load.', {
      id: 'area.failed',
      desc: 'Safety-critical. Stands where numbers and places of the visitor’s area could not be fetched.',
    }),
  national: (): string =>
    msg('These numbers are for the whole country.', {
      id: 'area.national',
      desc: 'Safety-critical. Stands after “Local details did not load.”, above numbers.',
    }),
  below: (): string =>
    msg('Local details from this page are below.', {
      id: 'area.below',
      desc: 'Stands after “Local details did not load.”: numbers and places that the council’s own page gives stand further down.',
    }),
};
