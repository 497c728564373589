import type {Finding} from './types.js';

/** What is wrong with one message, before it is said where. */
export type Problem = Pick<Finding, 'severity' | 'code' | 'message'>;
