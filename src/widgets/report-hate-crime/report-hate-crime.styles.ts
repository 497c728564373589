import {css} from 'lit';

export const styles = css`
  .composer {
    margin-top: 16px;
    padding: 16px;
    border-radius: var(--_csw-radius);
    border: 1px solid var(--_csw-tint);
    background: var(--_csw-tint);
  }
  .composer p {
    margin-top: 12px;
  }
  .composer .message {
    width: fit-content;
    max-width: 100%;
    margin: 6px 0 12px;
    margin-inline-start: auto;
    padding: 10px 14px;
    border: 1px solid var(--_csw-accent);
    border-radius: 14px;
    border-end-end-radius: 2px;
    background: var(--_csw-accent);
    color: var(--_csw-on-accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 0;
    list-style: none;
  }
  .chips li {
    padding: 4px 14px;
    border: 1px solid var(--_csw-line);
    border-radius: 99px;
    background: var(--_csw-tint);
  }
  @container (min-width: 480px) {
    .columns {
      columns: 2;
      column-gap: 32px;
    }
  }
`;
