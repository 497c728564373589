import {unitSplices} from './edit-xliff.js';
import {error} from './finding.js';
import {textToParts} from './parts-to-text.js';
import {readXliff} from './read-xliff.js';
import {splice, type Splice} from './splice.js';
import type {Finding} from './types.js';

/**
 * Brings translations into a file. All else in it stays.
 *
 * @param texts by id, as people write them: `Run by {provider}.`
 * @param state what every one of them gets
 * @returns the new text, and what could not be brought in, and why
 */
export const fillLocale = (
  text: string,
  texts: Readonly<Record<string, string>>,
  state: string,
): {readonly text: string; readonly findings: readonly Finding[]} => {
  const {file, findings: unreadable} = readXliff(text);
  if (!file) return {text, findings: unreadable};
  const findings: Finding[] = [];
  const splices: Splice[] = [];
  for (const [id, translation] of Object.entries(texts)) {
    const unit = file.units.find((one) => one.id === id);
    if (!unit) {
      findings.push({...error(file.line, 'unknown-id', `The file has no message "${id}".`), id});
      continue;
    }
    const {parts, findings: refused} = textToParts(translation, {id, parts: unit.source});
    findings.push(...refused.map((finding) => ({...finding, line: unit.line})));
    if (refused.length === 0) splices.push(...unitSplices(text, unit, {target: parts, state}));
  }
  return {text: splice(text, splices), findings};
};
