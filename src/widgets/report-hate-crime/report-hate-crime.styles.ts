import {css} from 'lit';

export const styles = css`
  .composer {
    margin-block-start: 16px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .composer p {
    margin-block-start: 12px;
  }
  label {
    display: block;
    margin-block-end: 12px;
  }
  .composer .message {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin: 4px 0 12px;
    margin-inline-start: auto;
    padding: 10px 14px;
    border-radius: 14px 14px 2px;
    background: var(--_accent);
    color: var(--_background);
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
    border-radius: 99px;
    background: var(--_tint);
  }
  @container (min-width: 480px) {
    .columns {
      columns: 2;
    }
  }
`;
