import {css} from 'lit';

/**
 * The menu of languages, the note on drafts, and the moment before a language is here: numbers show at once, and words
 * hold their place, unseen, until they are in the right language.
 */
export const languageStyles = css`
  .languages {
    display: flex;
    align-items: center;
    margin: 0;
    margin-inline-end: -6px;
    color: var(--_csw-accent);
    font-size: 0.94em;
  }
  select {
    min-height: 44px;
    max-width: 160px;
    padding: 4px 6px;
    border: 0;
    border-radius: 4px;
    background: var(--_csw-background);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  select:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px #15202b;
  }
  .draft {
    display: block !important;
    margin: 8px 0;
    padding: 8px 12px;
    border: 1px solid var(--_csw-line);
    border-radius: 4px;
    background: var(--_csw-tint);
    font-size: 0.94em;
  }
  .link {
    min-height: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_csw-accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }
  .waiting :is([part='heading'], p:not(.number), ul, label, form, svg, .button) {
    visibility: hidden;
  }
  @media print {
    .link,
    .languages {
      display: none;
    }
  }
`;
