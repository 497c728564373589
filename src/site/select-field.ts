import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** What can be selected: a value, what it is called, and the language of that where it is not English. */
export type SelectOptions = readonly (readonly [value: string, text: string, lang?: string])[];

export interface SelectField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: SelectOptions;
  readonly change: (value: string) => unknown;
}

/** A menu with its label. */
export const selectField = ({name, label, value, options, change}: SelectField): TemplateResult =>
  html`<label
    >${label}
    <select
      name=${name}
      .value=${live(value)}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([one, text, lang]) =>
          html`<option value=${one} lang=${lang ?? 'en'} ?selected=${value === one}>${text}</option>`,
      )}
    </select>
  </label>`;
