import {html, type TemplateResult} from 'lit';
import {type Freshness, freshness} from '../facts/freshness.js';
import type {Provenance} from '../facts/types.js';
import {formatDate} from './format.js';
import {provenanceStrings} from './provenance.strings.js';

const order: readonly Freshness[] = ['checked', 'overdue', 'unchecked'];

/**
 * The small print: where facts are from and how old they are, a line a source. A source is as good as its worst fact, and of
 * two as bad, the one that was checked longer ago. National emergency numbers do not age and are left out.
 */
export const provenance = (facts: readonly (Provenance | undefined)[], now: Date, locale: string): TemplateResult[] => {
  const rank = (fact: Provenance): string => `${String(9 - order.indexOf(freshness(fact, now)))} ${fact.checked ?? ''}`;
  const worst = new Map<string, Provenance>();
  for (const fact of facts) {
    if (!fact?.reviewBy) continue;
    const before = worst.get(fact.source.name);
    if (!before || rank(fact) < rank(before)) worst.set(fact.source.name, fact);
  }
  return [...worst].map(
    ([source, fact]) =>
      html`<p class="source" part="source">
        ${provenanceStrings[freshness(fact, now)](source, formatDate(fact.checked, locale))}
      </p>`,
  );
};
