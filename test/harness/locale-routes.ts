import {createHash} from 'node:crypto';
import type {TestRunnerConfig} from '@web/test-runner';
import {describe, readLocales} from '../../src/build/build-locales.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** The folder of locale files that the widgets under test know of. */
export const localesBase = '/test-locales/';

export interface LocaleRoutes {
  /** By locale, the hash of its file. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly middleware: Middleware;
}

/** The last character of the last text: what is left is JSON, and only the hash tells. */
const tampered = (json: string): string => {
  const at = json.lastIndexOf('"') - 1;
  return `${json.slice(0, at)}${json[at] === '!' ? '?' : '!'}${json.slice(at + 1)}`;
};

/**
 * The project's own locale files, through its own gate, at `/test-locales/<locale>.json`. For tests of faults there are
 * two more folders: `/test-locales-missing/` has nothing, and in `/test-locales-tampered/` one character is changed.
 */
export const localeRoutes = (): LocaleRoutes => {
  const files = new Map<string, string>();
  // Tests know what they show, whatever the environment says of drafts.
  for (const report of readLocales(undefined, {policy: 'notice'})) {
    const {data, file, ships, why} = report;
    if (data && ships) files.set(report.locale, JSON.stringify(data));
    else console.error(`${file}: ${why} Tests go on without it:\n${describe(report).join('\n')}`);
  }
  return {
    integrity: Object.fromEntries(
      [...files].map(([locale, json]) => [locale, `sha256-${createHash('sha256').update(json).digest('base64')}`]),
    ),
    middleware: async (context, next) => {
      const [, folder, locale = ''] = /^\/test-locales(|-missing|-tampered)\/(.+)\.json$/.exec(context.path) ?? [];
      if (folder === undefined) {
        await next();
        return;
      }
      const json =
        folder === '-missing'
          ? undefined
          : (files.get(locale) ?? (folder === '-tampered' ? files.get('cy') : undefined));
      context.status = json === undefined ? 404 : 200;
      context.type = json === undefined ? 'text' : 'json';
      context.body = json === undefined ? 'No such file' : folder === '-tampered' ? tampered(json) : json;
    },
  };
};
