import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {composeMessage, messageUri} from '../../facts/telephone-link.js';
import type {Contact, Provenance} from '../../facts/types.js';
import {baseStyles} from '../../kit/base.styles.js';
import {contactRow} from '../../kit/contact-row.js';
import {emergency, hateIncidentLine, police, policeText} from '../../kit/contact.strings.js';
import {CopyController} from '../../kit/copy-controller.js';
import {heading} from '../../kit/heading.js';
import {textIcon} from '../../kit/icons.js';
import {list} from '../../kit/list.js';
import {Widget} from '../../kit/widget.js';
import {styles} from './report-hate-crime.styles.js';
import {strings} from './report-hate-crime.strings.js';

/** Nothing is sent from here: a script of the page that submits forms would lose what was typed. */
const prevent = (event: Event): void => {
  event.preventDefault();
};

/**
 * A panel that helps someone to report a hate crime: every way to report, a helper that composes the text message to the
 * police, and what counts as a hate crime.
 *
 * @summary Every way to report a hate crime, and what counts as one.
 * @tagname csw-report-hate-crime
 * @csspart contact - Each contact: when to use it, its number, who answers.
 * @csspart link - The link around a number and its button.
 * @csspart number - The digits of a number.
 * @csspart composer - The helper that composes the text message.
 * @csspart message - The finished text message.
 */
export class ReportHateCrime extends Widget {
  static override styles: CSSResultGroup = [baseStyles, styles];

  static override properties: PropertyDeclarations = {
    what: {state: true},
    where: {state: true},
  };

  declare private what: string;
  declare private where: string;

  readonly #copy = new CopyController(this);

  constructor() {
    super();
    this.what = '';
    this.where = '';
  }

  protected override get essentials(): readonly Contact[] {
    const {emergency, police, 'hate-incident-line': line, 'police-text': text} = this.facts.contacts;
    return [emergency, police, line, text].filter((contact) => contact !== undefined);
  }

  protected override get cited(): readonly (Provenance | undefined)[] {
    const {topics} = this.facts;
    return [...this.essentials, topics['hate-crime'], topics['police-in-person']];
  }

  protected override mainHeading(): string {
    return strings.title();
  }

  protected override content(): TemplateResult {
    const {level, locale} = this;
    const {contacts, topics} = this.facts;
    const {'hate-incident-line': line, 'police-text': text} = contacts;
    return html`
      <p>${strings.intro()}</p>
      ${contacts.emergency && contactRow(contacts.emergency, emergency(), level + 1, locale)}
      <div class="split">
        <div>
          ${heading(level + 1, strings.waysToReport())}
          ${contacts.police && contactRow(contacts.police, police(), level + 2, locale)}
          ${line && contactRow(line, hateIncidentLine(), level + 2, locale)}
          ${
            text && [
              contactRow(text, policeText(text), level + 2, locale),
              text.withdrawn ? undefined : this.#composer(text),
            ]
          }
          ${topics['police-in-person'] && this.#inPerson()}
          <p>${strings.askForReference()}</p>
        </div>
        ${topics['hate-crime'] && this.#whatCounts()}
      </div>
    `;
  }

  #composer(contact: Contact): TemplateResult {
    const message = composeMessage(contact, [this.what, this.where]);
    return html`<form class="composer" part="composer" autocomplete="off" @submit=${prevent}>
      <p class="note" id="privacy">${strings.privacy()}</p>
      ${this.#field('what', strings.whatHappened())} ${this.#field('where', strings.where())}
      <p class="label" id="message">${strings.yourMessage()}</p>
      <div role="group" aria-labelledby="message">
        <p class="message" part="message" translate="no" dir="auto">${message}</p>
      </div>
      <div class="actions">
        <a
          class="button primary"
          part="button"
          href=${messageUri(contact, message)}
          data-action="text"
          data-contact=${contact.id}
          >${textIcon}${strings.openMessages()}</a
        >
        ${this.#copy.button(contact.id, message, strings.copyMessage())}
      </div>
    </form>`;
  }

  #field(name: 'what' | 'where', label: string): TemplateResult {
    return html`<label
      >${label}
      <textarea
        rows="2"
        dir="auto"
        autocomplete="off"
        aria-describedby="privacy"
        .value=${this[name]}
        @input=${(event: Event) => {
          this[name] = (event.target as HTMLTextAreaElement).value;
        }}
      ></textarea>
    </label>`;
  }

  #inPerson(): TemplateResult {
    return html`<div class="row">
      <div class="main">
        ${heading(this.level + 2, strings.inPerson())} ${list([strings.officer(), strings.station()])}
      </div>
    </div>`;
  }

  #whatCounts(): TemplateResult {
    return html`<div>
      ${heading(this.level + 1, strings.whatCounts())}
      <p>${strings.definition()}</p>
      ${list(strings.characteristics(), 'chips')}
      <p>${strings.belief()}</p>
      <p>${strings.formsIntro()}</p>
      ${list(strings.forms(), 'columns')}
    </div>`;
  }
}
