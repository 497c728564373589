import type {Area} from './types.js';

/** What puts right an area's facts as they were written. */
export interface Corrector {
  /** The id of the bundled area that it is for. */
  readonly area: string;
  readonly correct: (area: Area) => Area;
}

let corrector: Corrector | undefined;

/** What holds from now on; an earlier one gives way as a whole. */
export const useCorrector = (next: Corrector | undefined): void => {
  corrector = next;
};

export const getCorrector = (): Corrector | undefined => corrector;
