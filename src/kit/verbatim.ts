import {html, type TemplateResult} from 'lit';

/** A name or word that is a fact: never translated, and in its own direction inside a text of the other one. */
export const verbatim = (word: string): TemplateResult => html`<bdi translate="no" lang="en">${word}</bdi>`;
