import type {Finding} from './types.js';

export const error = (line: number, code: string, message: string): Finding => ({
  line,
  severity: 'error',
  code,
  message,
});

export const warning = (line: number, code: string, message: string): Finding => ({
  line,
  severity: 'warning',
  code,
  message,
});

/** Whether a translation with these findings may not be shown. */
export const hasError = (findings: readonly Finding[]): boolean => findings.some(({severity}) => severity === 'error');
