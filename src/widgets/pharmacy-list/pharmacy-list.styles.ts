import {css} from 'lit';

export const styles = css`
  .open,
  .closed,
  .caution {
    font-weight: 600;
  }
  .open {
    color: color-mix(in srgb, #0a9950 62%, var(--_csw-text));
  }
  .open::before {
    content: '';
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-inline-end: 8px;
    border: 5px solid;
    border-radius: 5px;
    box-sizing: border-box;
  }
`;
