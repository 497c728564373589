import {css} from 'lit';

/**
 * What the desk adds to a widget's own styles: each kind of mark has a line of its own, so that none depends on colour.
 * None of them moves anything, since the translator has to see the widget as it will be.
 */
export const previewMarksStyles = css`
  :host {
    --_mark: #8a4b00;
    --_alarm: #b00d1d;
  }
  :host([data-theme='dark']) {
    --_mark: #ffc06a;
    --_alarm: #ff9c98;
  }
  :host([data-choosable]) [data-message] {
    cursor: pointer;
  }
  :host([data-marks~='draft']) [data-flags~='draft'] {
    text-decoration: underline dotted 2px var(--_mark);
    text-underline-offset: 4px;
  }
  :host([data-marks~='untranslated']) :is([data-flags~='untranslated'], [data-flags~='refused']) {
    outline: 2px dashed var(--_mark);
    outline-offset: 1px;
  }
  :host([data-marks~='direction']) [data-flags~='direction'] {
    text-decoration: underline wavy 2px var(--_alarm);
    text-underline-offset: 4px;
  }
  :host([data-marks~='overflow']) [data-sticks-out] {
    outline: 5px double var(--_alarm);
    outline-offset: 1px;
  }
  [data-message]:hover {
    background: color-mix(in srgb, #ffd500 30%, transparent);
  }
  [data-lit],
  [data-lit]:hover,
  [data-lit] * {
    background: #ffd500;
    color: #15202b;
  }
  [data-lit] {
    outline: 3px solid #15202b;
    box-shadow: 0 0 0 5px #ffd500;
  }
  [data-message]:focus {
    outline: 3px solid #ffd500;
    box-shadow: 0 0 0 6px #15202b;
  }
  @media (forced-colors: active) {
    [data-lit],
    [data-lit] * {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    [data-message]:focus {
      outline-color: Highlight;
    }
  }
`;
