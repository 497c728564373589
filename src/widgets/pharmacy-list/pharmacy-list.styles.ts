import {css} from 'lit';

export const styles = css`
  .address {
    text-align: start;
  }
  [dir='rtl'] .address {
    text-align: right;
  }
  .open,
  .closed {
    font-weight: 600;
  }
  .open {
    color: color-mix(in srgb, #0a9950 62%, var(--_text));
  }
  .open::before {
    content: '';
    display: inline-block;
    inline-size: 10px;
    block-size: 10px;
    margin-inline-end: 8px;
    border: 5px solid;
    border-radius: 5px;
    box-sizing: border-box;
  }
  .find {
    display: block;
    margin-block-start: 16px;
    font-weight: 600;
  }
`;
