import {css, type CSSResultGroup} from 'lit';
import {languageStyles} from './language.styles.js';
import {printStyles} from './print.styles.js';

const widgetStyles = css`
  :host {
    display: block !important;
    min-width: min(200px, 100%);
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 320px !important;
    content-visibility: visible !important;
    visibility: inherit !important;
    pointer-events: inherit !important;
    opacity: 1 !important;
    mix-blend-mode: normal !important;
    filter: none !important;
    clip: auto !important;
    clip-path: none !important;
    mask: none !important;
    transform: none !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    writing-mode: horizontal-tb !important;
    text-indent: 0 !important;
    text-box: normal !important;
    content: normal !important;
    contain: none !important;
    aspect-ratio: auto !important;
    offset: none !important;
    outline: 0 !important;
    -webkit-mask-box-image: none !important;
    columns: auto !important;
    zoom: 1 !important;
    padding: 0 !important;
    border: 0 !important;
    height: auto !important;
    min-height: 0 !important;
    max-height: none !important;
    overflow: visible !important;
  }
  :host::before,
  :host::after {
    content: none !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: inline-block;
    width: 100%;
    vertical-align: top;
    font-family: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    line-height: 1.45;
    overflow-wrap: anywhere;
    padding: clamp(16px, 5cqi, 28px);
    border: 1px solid var(--_csw-line);
    border-radius: var(--_csw-radius);
    background: var(--_csw-background);
    color: var(--_csw-text);
    --_csw-radius: var(--csw-radius, 8px);
    --_csw-accent: var(--csw-accent, #12507b);
    --_csw-emergency: var(--csw-emergency, #b00d1d);
    --_csw-background: var(--csw-background, #fff);
    --_csw-text: var(--csw-text, #15202b);
    --_csw-on-accent: #fff;
    --_csw-quiet: color-mix(in srgb, var(--_csw-text) 76%, var(--_csw-background));
    --_csw-line: color-mix(in srgb, var(--_csw-text) 20%, var(--_csw-background));
    --_csw-tint: color-mix(in srgb, var(--_csw-accent) 9%, var(--_csw-background));
  }
  .dark {
    color-scheme: dark;
    --_csw-accent: var(--csw-accent, #90c8f5);
    --_csw-emergency: var(--csw-emergency, #ff9c98);
    --_csw-background: var(--csw-background, #141c25);
    --_csw-text: var(--csw-text, #f1f5f8);
    --_csw-on-accent: #141c25;
  }
  .light {
    color-scheme: light;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_csw-accent: var(--csw-accent, light-dark(#12507b, #90c8f5));
      --_csw-emergency: var(--csw-emergency, light-dark(#b00d1d, #ff9c98));
      --_csw-background: var(--csw-background, light-dark(#fff, #141c25));
      --_csw-text: var(--csw-text, light-dark(#15202b, #f1f5f8));
      --_csw-on-accent: light-dark(#fff, #141c25);
    }
  }
  *,
  .root {
    box-sizing: border-box;
  }
  [part='heading'] {
    margin: 28px 0 0;
    font-size: 1.15em;
    line-height: 1.25;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 4px 16px;
  }
  .head [part='heading'] {
    flex: 1 1 min(100%, 180px);
    margin: 0;
    font-size: clamp(1.25em, 6cqi, 1.7em);
  }
  p {
    margin: 4px 0 0;
  }
  ul {
    margin: 8px 0 0;
    padding-inline-start: 1.25em;
  }
  ul.root {
    padding-inline-start: 2.5em;
  }
  a {
    color: var(--_csw-accent);
  }
  .note,
  .source {
    color: var(--_csw-quiet);
    font-size: 0.94em;
  }
  .row,
  .source {
    margin-top: 16px;
    padding-top: 16px;
    border-top: 1px solid var(--_csw-line);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: start;
    gap: 8px 24px;
  }
  .main {
    flex: 1 1 min(100%, 340px);
  }
  .row [part='heading'] {
    margin: 0;
    font-size: 1em;
  }
  .split {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr));
    column-gap: 40px;
  }
  .emergency {
    --_csw-accent: var(--_csw-emergency);
    padding: 12px 16px;
    border: 0;
    border-inline-start: 6px solid var(--_csw-accent);
    border-radius: 4px;
    background: color-mix(in srgb, var(--_csw-accent) 9%, var(--_csw-background));
  }
  .emergency .note {
    color: inherit;
    font-size: inherit;
  }
  .emergency + .row {
    border: 0;
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin: 6px 0;
    text-decoration: none;
  }
  .digits {
    color: var(--_csw-accent);
    font-size: clamp(20px, 11.5cqi, 2em);
    font-weight: 700;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .status {
    order: 1;
    width: 0;
    min-width: 100%;
  }
  .status:empty {
    position: absolute;
  }
  .button {
    display: inline-flex;
    position: relative;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    min-width: 44px;
    padding: 8px 18px;
    border: 1px solid;
    border-radius: var(--_csw-radius);
    background: var(--_csw-background);
    color: var(--_csw-accent);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    border-color: var(--_csw-accent);
    background: var(--_csw-accent);
    color: var(--_csw-on-accent);
  }
  label,
  .label {
    display: block;
    margin-top: 12px;
    font-weight: 600;
  }
  textarea,
  input {
    display: block;
    width: 100%;
    min-height: 44px;
    margin-top: 6px;
    padding: 8px 12px;
    border: 2px solid var(--_csw-text);
    border-radius: 4px;
    background: var(--_csw-background);
    color: var(--_csw-text);
    font: inherit;
    font-weight: 400;
  }
  svg {
    flex: none;
    width: 1.25em;
    fill: currentcolor;
  }
  :focus-visible {
    outline: 3px solid #ffd500;
    box-shadow: 0 0 0 6px #15202b;
  }
  .hidden {
    position: absolute;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 340px) {
    .number > .button,
    .actions {
      width: 100%;
    }
    .actions > .button {
      flex: auto;
    }
    .button {
      padding: 8px 10px;
    }
  }
  @container (max-width: 240px) {
    .emergency {
      padding: 12px 8px;
    }
    .button {
      padding: 8px 4px;
      font-size: 0.9em;
    }
    .button svg {
      display: none;
    }
  }
`;

/**
 * What all widgets share.
 *
 * On `:host`, `!important` stands on what would hide or deform the widget, and beats the page's own; margin, width, float
 * and the place in a grid stay the page's. Inside, `all: initial` keeps the rest of the page's CSS out but for its font
 * and colour scheme; an inline block also stops a line that the page draws through its text. No `rem`: the page owns it.
 * The initial font size is the reader's own.
 *
 * The four colours are what a page may set; all others are mixed from them. Browsers without `light-dark()` have the
 * light ones, or those of `theme`.
 */
export const baseStyles: CSSResultGroup = [widgetStyles, languageStyles, printStyles];
