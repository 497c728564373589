import type {Loader, Preview} from '@storybook/web-components-vite';
import {loadLocale} from '../../src/language/load-locale.js';

/** Loads a story's language before it is shown, so that axe looks at that language and not at the English before it. */
export const loadLanguage: Loader = async ({args, globals}) => {
  const locale: unknown = args.lang ?? globals.locale;
  if (typeof locale === 'string' && Object.hasOwn(__CSW_LOCALES__, locale)) await loadLocale(locale);
  return {};
};

/** An unknown tag is an empty page, on which every check passes. */
export const expectWidget: NonNullable<Preview['afterEach']> = ({canvasElement}) => {
  const unknown = canvasElement.querySelector(':not(:defined)');
  if (unknown) throw new Error(`${unknown.localName} is not registered. Import its .define.js in the stories file.`);
};
