import {format, resolveConfig} from 'prettier';
import type {GlossaryTerms} from '../translation/types.js';
import {code, markdownTable} from './markdown-table.js';

const languageNames = new Intl.DisplayNames(['en'], {type: 'language'});

/** locales/GLOSSARY.md: for each English term, the word that each locale has settled on. */
export const glossaryPage = async (glossary: Readonly<Record<string, GlossaryTerms>>): Promise<string> => {
  const locales = Object.keys(glossary).sort();
  const terms = [...new Set(locales.flatMap((locale) => Object.keys(glossary[locale] ?? {})))];
  const sections = terms.map((term) => {
    const rows = locales.flatMap((locale) => {
      const use = glossary[locale]?.[term]?.use;
      return use === undefined ? [] : [[code(locale), languageNames.of(locale) ?? locale, use]];
    });
    return `## ${term}\n\n${markdownTable(['code', 'language', 'term'], rows)}`;
  });
  const page = [
    '# Glossary',
    'The words that each language has settled on. The check warns where a translation has another. If a better one is in use where you live, change it in `glossary.json` and run `npm run readme`. These are drafts like the translations.',
    ...sections,
  ].join('\n\n');
  return format(page, {...(await resolveConfig('locales/GLOSSARY.md')), parser: 'markdown'});
};
