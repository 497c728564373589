import {watchArea} from './area-store.js';
import {correctFallback} from './correct-fallback.js';
import {fetchUpdates} from './fetch-updates.js';
import type {Reader} from './reader.js';

export const reader: Reader = {watchArea, fetchUpdates, correctFallback};
