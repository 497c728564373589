import {css} from 'lit';

export const styles = css`
  .root {
    padding: clamp(8px, 3cqi, 14px);
  }
  .leave {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
  }
  .button {
    flex: 0 1 auto;
    min-height: 52px;
    padding: 10px 24px;
    border-width: 2px;
    font-size: 1.2em;
    font-weight: 700;
    touch-action: manipulation;
  }
  .words {
    flex: 1 1 min(100%, 240px);
  }
  p {
    margin: 0;
  }
  .note {
    color: inherit;
  }
  .draft {
    margin: 10px 0 0;
  }
  .keys {
    display: grid;
    line-height: 1.6;
  }
  /* In the place of the hint, so that the page does not move under somebody's hand. */
  .keys > * {
    grid-area: 1 / 1;
  }
  .told .hint {
    visibility: hidden;
  }
  .steps {
    font-weight: 600;
  }
  kbd {
    padding: 0 6px;
    border: 1px solid;
    border-radius: 4px;
    font: inherit;
    font-weight: 600;
    white-space: nowrap;
  }
  /* A finger, and nothing that could hover: most likely without a keyboard. */
  @media (any-hover: none) and (any-pointer: coarse) {
    .hint {
      display: none;
    }
  }
  @container (max-width: 340px) {
    .button {
      width: 100%;
      padding: 10px;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
