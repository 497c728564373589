import {html, type TemplateResult} from 'lit';
import {freshness} from '../facts/freshness.js';
import type {Provenance} from '../facts/types.js';
import {formatDate} from './format.js';
import {provenanceStrings} from './provenance.strings.js';

/**
 * The small print: where facts are from and how old they are, a line a source. A source is as good as the oldest check
 * of its facts. National emergency numbers do not age and are left out.
 */
export const provenance = (facts: readonly Provenance[], now: Date, locale: string): TemplateResult[] => {
  const oldest = new Map<string, Provenance>();
  for (const fact of facts) {
    const before = oldest.get(fact.source.name);
    if (fact.reviewBy !== null && (!before || (fact.checked ?? '') < (before.checked ?? ''))) {
      oldest.set(fact.source.name, fact);
    }
  }
  return [...oldest].map(
    ([source, fact]) =>
      html`<p class="source" part="source">
        ${provenanceStrings[freshness(fact, now)](source, formatDate(fact.checked, locale))}
      </p>`,
  );
};
