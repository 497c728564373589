import {type CSSResultGroup, html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {type Contact, contactIds} from '../../facts/types.js';
import {vcard} from '../../facts/vcard.js';
import {baseStyles} from '../../kit/base.styles.js';
import {contactRow} from '../../kit/contact-row.js';
import {contactStrings} from '../../kit/contact.strings.js';
import {isContactId, wordsFor} from '../../kit/contact-words.js';
import {CopyController} from '../../kit/copy-controller.js';
import {digits} from '../../kit/telephone-number.js';
import {plainText} from '../../language/messages.js';
import {Widget} from '../../kit/widget.js';
import {contactName, strings} from './emergency-contacts.strings.js';
import {saveContact} from './save-contact.js';

/**
 * A card with a row for each contact: when to use it, its number, its hours; to call or text, to copy, to save.
 *
 * @summary Whom to ring or text, and when.
 * @tagname csw-emergency-contacts
 * @csspart contact - Each contact: when to use it, its number, who answers.
 * @csspart link - The link around a number and its button.
 * @csspart number - The digits of a number.
 */
export class EmergencyContacts extends Widget {
  static override styles: CSSResultGroup = baseStyles;

  static override properties: PropertyDeclarations = {contacts: {}};

  /** The ids of the contacts to show, in order, with spaces between. Default: all that the area has. */
  declare contacts: string | null | undefined;

  readonly #copy = new CopyController(this);

  /** A framework may set the property to a list, which reads with commas, whatever its type says. */
  get #picked(): readonly string[] {
    return [this.contacts].join().match(/[^\s,]+/g) ?? [];
  }

  protected override get essentials(): readonly Contact[] {
    const {contacts} = this.facts;
    const picked = [...new Set(this.#picked)].flatMap((id) => contacts[id] ?? []);
    return picked.length > 0 ? picked : Object.values(contacts);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const known = new Set([...contactIds, ...Object.keys(this.facts.contacts)]);
    if (this.areaState === 'ready') for (const id of this.#picked) this.choose('contacts', id, [...known]);
  }

  protected override get cited(): readonly Contact[] {
    return this.essentials;
  }

  protected override mainHeading(): string {
    return strings.title();
  }

  protected override content(): TemplateResult {
    const {essentials, level, locale} = this;
    const contacts = new Map(essentials.map((contact) => [contact.id, contact]));
    // Each known number has a place of its own, which stays empty while it is not there: a link that has the focus must not
    // become another number's when an area arrives.
    const ids = new Set(
      this.#picked.some((id) => this.facts.contacts[id]) ? this.#picked : [...contactIds, ...contacts.keys()],
    );
    return html`
      <div class="split">
        ${[...ids].map((id) => {
          const contact = contacts.get(id);
          return contact && contactRow(contact, wordsFor(contact), level + 1, locale, this.#actions(contact));
        })}
      </div>
    `;
  }

  #actions(contact: Contact): TemplateResult {
    const {id, telephone} = contact;
    // The number, out of sight, tells one button from the next.
    const number = digits(telephone, 'hidden');
    return html`<div class="actions">
      ${this.#copy.button(id, telephone, [contactStrings.copy(), ' ', number])}
      <button
        class="button"
        part="button"
        type="button"
        @click=${() => {
          this.#save(contact);
        }}
      >
        ${strings.save()} ${number}
      </button>
    </div>`;
  }

  #save(contact: Contact): void {
    const {id} = contact;
    this.speak(() => {
      const [name, use] = isContactId(id)
        ? [contactName(id), wordsFor(contact).use]
        : [contact.name?.en ?? '', contact.use?.en ?? ''];
      saveContact(vcard(contact, plainText(name), plainText(use)), id);
    });
    this.reportAction({action: 'save', contact: id});
  }
}
