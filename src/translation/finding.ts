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

/** Those that keep a translation from readers. */
export const errorsIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({severity}) => severity === 'error');

/** Whether a translation with these findings may not be shown. */
export const hasError = (findings: readonly Finding[]): boolean => errorsIn(findings).length > 0;
