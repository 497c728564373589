import {type CSSResultGroup, html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {freshness} from '../../facts/freshness.js';
import {mapUrl} from '../../facts/map-link.js';
import {isOpen, readHours} from '../../facts/opening-hours.js';
import {placeMatches} from '../../facts/place-search.js';
import type {Hours, Place, Provenance} from '../../facts/types.js';
import {baseStyles} from '../../kit/base.styles.js';
import {clock} from '../../kit/clock.js';
import {heading} from '../../kit/heading.js';
import {hoursInWords, time} from '../../kit/hours.js';
import {mapIcon} from '../../kit/icons.js';
import {linkTo, organizationLink} from '../../kit/organization-link.js';
import {plural} from '../../kit/plural.js';
import {telephoneNumber} from '../../kit/telephone-number.js';
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
    const waste = topics['clinical-waste'];
    return html`
      <p>${places.length > 0 || this.areaState !== 'ready' ? strings.intro() : strings.none()}</p>
      ${places.length > longList ? this.#filter(shown.length, places.length) : undefined}
      <div class="split">${shown.map((place) => this.#place(place))}</div>
      ${
        topics['needle-disposal'] &&
        html`
          ${heading(level + 1, strings.disposal())}
          <p>${strings.disposeSafely()}</p>
          ${waste?.provider && html`<p>${strings.clinicalWaste(organizationLink(waste.provider))}</p>`}
          ${waste?.url === undefined ? undefined : html`<p>${linkTo(waste.url, strings.collections())}</p>`}
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
    const {id, name, withdrawn} = place;
    return html`<div class="row" part="place">
      <div class="main">
        ${heading(this.level + 1, verbatim(withdrawn ? `${name}, ${place.address.streetAddress}` : name), id)}
        ${withdrawn ? this.#withdrawn(place, withdrawn.instead) : this.#details(place)}
      </div>
      ${withdrawn ? undefined : this.#map(place)}
    </div>`;
  }

  /** What is no longer there stays by its name, for those who know it and would go. */
  #withdrawn(place: Place, instead: Place | undefined): TemplateResult {
    return html`
      <p><strong>${strings.withdrawn()}</strong></p>
      <p><s>${verbatim(addressOf(place))}</s></p>
      ${instead && html`<p>${strings.instead(`${instead.name}, ${addressOf(instead)}`)}</p>`}
    `;
  }

  #details(place: Place): TemplateResult {
    const {id, kind, telephone, partner, openingHours = []} = place;
    const isFresh = freshness(place, clock.now()) === 'checked';
    const hours = hoursInWords(openingHours, this.locale);
    return html`
      <p>${verbatim(addressOf(place))}</p>
      ${telephone === undefined ? undefined : telephoneNumber({id, kind: 'voice', telephone})}
      ${isFresh ? undefined : html`<p class="caution">${telephone === undefined ? strings.mayHaveChanged() : strings.phoneFirst()}</p>`}
      ${hours.length > 0 ? hours.map((line) => html`<p>${line}</p>`) : html`<p>${strings.hoursUnknown()}</p>`}
      ${isFresh && hours.length > 0 ? this.#openNow(openingHours) : undefined}
      <p class="note">${kind === 'charity' ? strings.charity() : strings.pharmacy(partner)}</p>
    `;
  }

  #map(place: Place): TemplateResult | undefined {
    const map = mapUrl(place);
    return map === undefined
      ? undefined
      : html`<div class="actions">
          <a class="button" part="button" href=${map} rel="noreferrer" data-action="map"
            >${mapIcon}${strings.map()}
            <span class="hidden">${verbatim(place.name)}, ${verbatim(place.address.streetAddress)}</span></a
          >
        </div>`;
  }

  #openNow(hours: Hours): TemplateResult {
    const now = readHours(hours).find((line) => isOpen(line, clock.now()));
    if (!now) return html`<p class="closed">${strings.closedNow()}</p>`;
    return html`<p class="open">
      ${now.opens === 0 && now.closes === 0 ? strings.openAllDay() : strings.openNow(time(now.closes, this.locale))}
    </p>`;
  }
}

const addressOf = ({address}: Place): string =>
  [address.streetAddress, address.addressLocality, address.postalCode].filter(Boolean).join(', ');
