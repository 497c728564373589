import {css} from 'lit';

/** On paper: black on white, numbers and addresses, nothing to press. */
export const printStyles = css`
  @media print {
    :host {
      display: flow-root !important;
      container-type: normal !important;
    }
    /* Like an inline block, a float stops the page's lines; but it can break across pages. */
    .root {
      display: block;
      float: left;
      color-scheme: light;
      --_csw-background: #fff;
      --_csw-text: #000;
      --_csw-accent: #000;
      --_csw-emergency: #000;
    }
    .digits {
      font-size: 1.5em;
    }
    .button,
    form {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
    [part='heading'] {
      break-after: avoid;
    }
  }
`;
