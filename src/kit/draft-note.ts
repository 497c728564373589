import {html, type TemplateResult} from 'lit';
import {english, speak} from '../language/messages.js';
import {languageStrings} from './language.strings.js';

/**
 * Says that a translation is a draft, in its language and in English, and leads to the English.
 *
 * @param toEnglish called when the visitor wants the English
 */
export const draftNote = (toEnglish: () => void): TemplateResult =>
  html`<div class="draft" part="draft">
    <p>${languageStrings.draft()}</p>
    <p lang="en" dir="ltr">
      ${speak(english, languageStrings.draft)}
      <button type="button" part="button" class="link" @click=${toEnglish}>Read it in English</button>
    </p>
  </div>`;
