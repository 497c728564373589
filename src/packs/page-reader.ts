import {correct} from '../facts/corrections.js';
import {watchArea} from './area-store.js';
import {correctFallback} from './correct-fallback.js';
import {fetchUpdates} from './fetch-updates.js';
import type {Reader} from './reader.js';

export const reader: Reader = {
  watchArea,
  fetchCorrector: async (url) => {
    const corrections = await fetchUpdates(url);
    return {area: corrections.area, correct: (area) => correct(area, corrections)};
  },
  correctFallback,
};
