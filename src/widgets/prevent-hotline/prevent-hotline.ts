import {type CSSResultGroup, html, type TemplateResult} from 'lit';
import type {Contact, Provenance} from '../../facts/types.js';
import {baseStyles} from '../../kit/base.styles.js';
import {contactRow} from '../../kit/contact-row.js';
import {antiTerroristHotline, antiTerroristTextphone, emergency} from '../../kit/contact.strings.js';
import {formatMinutes} from '../../kit/format.js';
import {heading} from '../../kit/heading.js';
import {list} from '../../kit/list.js';
import {organizationLink} from '../../kit/organization-link.js';
import {preventStrings} from '../../kit/prevent.strings.js';
import {Widget} from '../../kit/widget.js';
import {strings} from './prevent-hotline.strings.js';

/**
 * The anti-terrorist hotline, by voice and by textphone, what to look out for, and what Prevent is.
 *
 * @summary The anti-terrorist hotline, and what Prevent is.
 * @tagname csw-prevent-hotline
 * @csspart contact - Each contact: when to use it, its number, who answers.
 * @csspart link - The link around a number and its button.
 * @csspart number - The digits of a number.
 */
export class PreventHotline extends Widget {
  static override styles: CSSResultGroup = baseStyles;

  protected override get essentials(): readonly Contact[] {
    const {emergency, 'anti-terrorist-hotline': hotline, 'anti-terrorist-textphone': textphone} = this.facts.contacts;
    return [hotline, textphone, emergency].filter((contact) => contact !== undefined);
  }

  protected override get cited(): readonly (Provenance | undefined)[] {
    const {topics} = this.facts;
    return [...this.essentials, topics.prevent, topics['prevent-training'], topics['prevent-more']];
  }

  protected override mainHeading(): string {
    return strings.title();
  }

  protected override content(): TemplateResult {
    const {level, locale} = this;
    const {contacts, topics} = this.facts;
    const {'anti-terrorist-hotline': hotline, 'anti-terrorist-textphone': textphone} = contacts;
    return html`
      <p>${strings.intro()}</p>
      <div class="split">
        <div>
          ${hotline && contactRow(hotline, antiTerroristHotline(), level + 1, locale)}
          ${textphone && contactRow(textphone, antiTerroristTextphone(), level + 1, locale)}
          ${contacts.emergency && contactRow(contacts.emergency, emergency(), level + 1, locale)}
        </div>
        <div>
          ${topics.prevent && this.#prevent()}
          ${topics['prevent-training'] && this.#training(topics['prevent-training'].minutes ?? 0)}
        </div>
      </div>
    `;
  }

  #prevent(): TemplateResult {
    const {provider} = this.facts.topics['prevent-more'] ?? {};
    return html`
      ${heading(this.level + 1, strings.lookOutFor())}
      <p>${strings.noticing()}</p>
      ${list(strings.examples())} ${heading(this.level + 1, strings.about())}
      <p>${strings.aim()}</p>
      <p>${strings.contest()}</p>
      <p>${strings.views()}</p>
      ${provider && html`<p>${strings.more(organizationLink(provider))}</p>`}
    `;
  }

  #training(minutes: number): TemplateResult {
    return html`
      ${heading(this.level + 1, strings.training())}
      <p>${preventStrings.course(formatMinutes(minutes, this.locale))}</p>
    `;
  }
}
