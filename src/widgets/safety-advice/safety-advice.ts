import {type CSSResultGroup, html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {type AdviceTopic, adviceTopics, type Contact, type Provenance, type Topic} from '../../facts/types.js';
import {baseStyles} from '../../kit/base.styles.js';
import {contactRow} from '../../kit/contact-row.js';
import {wordsFor} from '../../kit/contact-words.js';
import {heading} from '../../kit/heading.js';
import {list} from '../../kit/list.js';
import {localized} from '../../kit/localized.js';
import {linkTo, organizationLink} from '../../kit/organization-link.js';
import {Widget} from '../../kit/widget.js';
import {adviceText, projects} from './advice-text.js';
import {strings, topicTitle} from './safety-advice.strings.js';

const isAdviceTopic = (id: string): id is AdviceTopic => (adviceTopics as readonly string[]).includes(id);

/**
 * A panel with one topic of advice: what is done about it, who does it, where to turn, and the number for an emergency.
 *
 * @summary One topic of advice.
 * @tagname csw-safety-advice
 * @csspart contact - Each contact: when to use it, its number, who answers.
 * @csspart link - The link around a number and its button.
 * @csspart number - The digits of a number.
 */
export class SafetyAdvice extends Widget {
  static override styles: CSSResultGroup = baseStyles;

  static override properties: PropertyDeclarations = {topic: {}};

  /**
   * `community-safety`, `night-time`, `road`, `reoffending`, `substance-misuse`, `prevent-training`, or a topic of the
   * area's own. Default: `community-safety`.
   */
  declare topic: string | null | undefined;

  #topic: string = adviceTopics[0];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const own = Object.keys(this.facts.topics).filter((id) => this.facts.topics[id]?.title);
    // A topic of the area's own is not known before the area is here.
    const known = this.areaState === 'ready' ? [...new Set([...adviceTopics, ...own])] : [String(this.topic)];
    this.#topic = this.choose('topic', this.topic, known) ?? adviceTopics[0];
  }

  get #fact(): Topic | undefined {
    return this.facts.topics[this.#topic];
  }

  protected override get essentials(): readonly Contact[] {
    const {contacts} = this.facts;
    const ids = this.#topic === 'community-safety' ? ['hate-incident-line'] : (this.#fact?.contacts ?? []);
    return [...new Set([...ids, 'emergency'])].flatMap((id) => contacts[id] ?? []);
  }

  protected override get cited(): readonly (Provenance | undefined)[] {
    return [...this.essentials, this.#fact];
  }

  protected override mainHeading(): unknown {
    const {title} = this.#fact ?? {};
    if (title) return localized(title);
    return isAdviceTopic(this.#topic) ? topicTitle[this.#topic]() : undefined;
  }

  protected override content(): TemplateResult {
    const fact = this.#fact;
    // Apart from the others, which may come later: a link that has the focus must not become another number's.
    const {emergency} = this.facts.contacts;
    const others = this.essentials.filter((contact) => contact !== emergency);
    return html`
      ${fact ? this.#advice(fact) : this.areaState === 'ready' ? html`<p>${strings.none()}</p>` : undefined}
      ${others.map(this.#row)} ${emergency && this.#row(emergency)}
    `;
  }

  readonly #row = (contact: Contact): TemplateResult =>
    contactRow(contact, wordsFor(contact), this.level + 1, this.locale);

  /** What a pack's author has written, or what we say of the topic. */
  #advice(fact: Topic): unknown {
    const {id, text, provider, url} = fact;
    const ours = !text && isAdviceTopic(id) ? adviceText[id](fact, this.locale) : [];
    const paragraphs = text?.map(localized) ?? ours.filter(Boolean);
    return [
      paragraphs.map((paragraph) => html`<p>${paragraph}</p>`),
      !text && id === 'night-time' ? [heading(this.level + 1, strings.projects()), list(projects(fact))] : undefined,
      text && provider ? html`<p>${organizationLink(provider)}</p>` : undefined,
      url === undefined ? undefined : html`<p>${linkTo(url, strings.more())}</p>`,
    ];
  }
}
