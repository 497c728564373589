import {html, type TemplateResult} from 'lit';
import {languageName} from '../language/language-name.js';
import {languageIcon} from './icons.js';
import {languageStrings} from './language.strings.js';

/**
 * The menu in which a visitor chooses a language: the browser's own control, each language under its own name.
 *
 * @param locales in the order of the menu, the page's own first
 * @param current the one that the widget speaks, or is about to
 * @param choose called with the one that the visitor picks
 */
export const languageMenu = (
  locales: readonly string[],
  current: string,
  choose: (locale: string) => void,
): TemplateResult =>
  html`<label class="languages"
    >${languageIcon}<span class="hidden">${languageStrings.language()}</span>
    <select
      part="languages"
      translate="no"
      @change=${({target}: Event) => {
        choose((target as HTMLSelectElement).value);
      }}
    >
      ${locales.map(
        (locale) =>
          html`<option value=${locale} lang=${locale} dir="auto" .selected=${locale === current}>
            ${languageName(locale)}
          </option>`,
      )}
    </select></label
  >`;
