import {type CSSResultGroup, html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {freshness} from '../../facts/freshness.js';
import {mapUrl} from '../../facts/map-link.js';
import {isOpen, type OpeningHours, parseOpeningHours} from '../../facts/opening-hours.js';
import {placeMatches} from '../../facts/place-search.js';
import type {Place, Provenance} from '../../facts/types.js';
import {baseStyles} from '../../kit/base.styles.js';
import {clock} from '../../kit/clock.js';
import {formatDays, formatTime} from '../../kit/format.js';
import {heading} from '../../kit/heading.js';
import {mapIcon} from '../../kit/icons.js';
import {organizationLink} from '../../kit/organization-link.js';
import {plural} from '../../kit/plural.js';
import {verbatim} from '../../kit/verbatim.js';
import {Widget} from '../../kit/widget.js';
import {MinuteController} from './minute-controller.js';
import {styles} from './pharmacy-list.styles.js';
import {strings} from './pharmacy-list.strings.js';

/** A list that is longer than this can be filtered. */
const longList = 5;

/**
 * Where to exchange needles: each place with its address and hours, and how to get rid of used needles.
 *
 * @summary Where to exchange used needles and syringes.
 * @tagname csw-pharmacy-list
 * @csspart place - Each place: its name, address and hours.
 */
export class PharmacyList extends Widget {
  static override styles: CSSResultGroup = [baseStyles, styles];

  static override properties: PropertyDeclarations = {query: {state: true}};

  declare private query: string;

  constructor() {
    super();
    this.query = '';
    new MinuteController(this);
  }

  protected override get essentials(): readonly Place[] {
    return Object.values(this.facts.places);
  }

  protected override get cited(): readonly (Provenance | undefined)[] {
    const {topics} = this.facts;
    return [...this.essentials, topics['needle-disposal'], topics['clinical-waste']];
  }

  protected override mainHeading(): string {
    return strings.title();
  }

  protected override content(): TemplateResult {
    const {level} = this;
    const {topics} = this.facts;
    const places = this.essentials;
    // A list that has become short has no filter.
    const shown = places.length > longList ? places.filter((place) => placeMatches(place, this.query)) : places;
    const waste = topics['clinical-waste']?.provider;
    return html`
      <p>${places.length > 0 ? strings.intro() : strings.none()}</p>
      ${places.length > longList ? this.#filter(shown.length, places.length) : undefined}
      <div class="split">${shown.map((place) => this.#place(place))}</div>
      ${
        topics['needle-disposal'] &&
        html`
          ${heading(level + 1, strings.disposal())}
          <p>${strings.disposeSafely()}</p>
          ${waste && html`<p>${strings.clinicalWaste(organizationLink(waste))}</p>`}
        `
      }
    `;
  }

  #filter(shown: number, all: number): TemplateResult {
    return html`<label
        >${strings.find()}
        <input
          type="search"
          .value=${this.query}
          autocomplete="off"
          @input=${(event: Event) => {
            this.query = (event.target as HTMLInputElement).value;
          }}
        />
      </label>
      <p class="note" role="status">${plural(all, this.locale, strings.found(String(shown), String(all)))}</p>`;
  }

  #place(place: Place): TemplateResult {
    const {name, kind, address, partner, openingHours} = place;
    const map = mapUrl(place);
    const hours = openingHours === undefined ? undefined : parseOpeningHours(openingHours);
    return html`<div class="row" part="place">
      <div class="main">
        ${heading(this.level + 1, verbatim(name))}
        <p>
          ${verbatim([address.streetAddress, address.addressLocality, address.postalCode].filter(Boolean).join(', '))}
        </p>
        <p>${hours ? this.#hours(hours) : strings.hoursUnknown()}</p>
        ${hours && freshness(place, clock.now()) === 'checked' ? this.#openNow(hours) : undefined}
        <p class="note">${kind === 'charity' ? strings.charity() : strings.pharmacy(partner)}</p>
      </div>
      ${
        map === undefined
          ? undefined
          : html`<div class="actions">
              <a class="button" part="button" href=${map} rel="noreferrer" data-action="map"
                >${mapIcon}${strings.map()}
                <span class="hidden">${verbatim(name)}, ${verbatim(address.streetAddress)}</span></a
              >
            </div>`
      }
    </div>`;
  }

  /** Set apart, so that a text from right to left keeps its parts in order. */
  #time(minutes: number): TemplateResult {
    return html`<bdi>${formatTime(minutes, this.locale)}</bdi>`;
  }

  #hours({days, opens, closes}: OpeningHours): TemplateResult {
    const times = [this.#time(opens), this.#time(closes)] as const;
    return days.flat().length === 7
      ? strings.everyDay(...times)
      : strings.someDays(formatDays(days, this.locale), ...times);
  }

  #openNow(hours: OpeningHours): TemplateResult {
    return isOpen(hours, clock.now())
      ? html`<p class="open">${strings.openNow(this.#time(hours.closes))}</p>`
      : html`<p class="closed">${strings.closedNow()}</p>`;
  }
}
