/**
 * The shapes of an area pack: facts only, no words. The field names follow schema.org where it has them
 * (https://schema.org/ContactPoint, https://schema.org/PostalAddress, https://schema.org/openingHours).
 */

/** A calendar date, `YYYY-MM-DD` (ISO 8601). */
export type IsoDate = string;

/** An organisation as it calls itself. Its name is a fact: it is shown as it is in every language. */
export interface Organization {
  readonly name: string;
  /** Its front page. */
  readonly url?: string;
}

/** A text of a pack's author, by language (BCP 47). English is always there, and stands where another is not. */
export type LanguageMap = Readonly<Record<string, string>> & {readonly en: string};

/** Where a fact is from and how old it is. */
export interface Provenance {
  /** Who states the fact. */
  readonly source: Organization;
  /** When somebody last checked it; `null`: nobody has. */
  readonly checked: IsoDate | null;
  /** By when to check it again; `null` for a national emergency number, which does not age. */
  readonly reviewBy: IsoDate | null;
}

/** The ids of the contacts that have words of their own, in the order in which they are shown. */
export const contactIds = [
  'emergency',
  'police',
  'police-text',
  'hate-incident-line',
  'anti-terrorist-hotline',
  'anti-terrorist-textphone',
] as const;
export type ContactId = (typeof contactIds)[number];

/** The known ids, which have words, and those of a pack's author. */
export interface Contact extends Provenance {
  readonly id: string;
  /** `voice` is rung, `text` takes a text message, `textphone` needs a textphone: a voice call to it helps nobody. */
  readonly kind: 'voice' | 'text' | 'textphone';
  /** The number as a person reads it: a short code (`999`) or a UK number with its spaces (`0800 138 1624`). */
  readonly telephone: string;
  /** The word that a text message starts with. The receiver sorts by it, so it is never translated. */
  readonly keyword?: string;
  /** When it is answered, as schema.org writes it: `Mo-Su` is day and night. Absent: not known. */
  readonly openingHours?: Hours;
  /** Who runs it. */
  readonly provider?: Organization;
  /** What it is called where somebody saves it. The known ids have a name of their own. */
  readonly name?: LanguageMap;
  /** When to use it: the heading over its number. The known ids have one of their own. */
  readonly use?: LanguageMap;
  /** Who answers, and what to say; stands for what the known ids say. */
  readonly note?: LanguageMap;
  /** Nobody answers it any more: which contact to use instead. Only a signed correction says so. */
  readonly withdrawn?: {readonly instead: Contact | undefined};
}

/** One line of opening hours as schema.org writes it, `Mo-Fr 09:00-17:00`, or several. */
export type Hours = string | readonly string[];

/** The parts of a postal address that are known. */
export interface PostalAddress {
  readonly streetAddress: string;
  readonly addressLocality?: string;
  readonly postalCode?: string;
}

/** Somewhere to go for a needle exchange. */
export interface Place extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly kind: 'charity' | 'pharmacy';
  readonly address: PostalAddress;
  /** Its own number, as a person reads it. */
  readonly telephone?: string;
  /** As schema.org writes it, `Mo-Su 09:00-17:00`. Absent: not known. */
  readonly openingHours?: Hours;
  /** The organisation that a pharmacy offers the service with. */
  readonly partner?: string;
  /** It is no longer there to go to: where to go instead. Only a signed correction says so. */
  readonly withdrawn?: {readonly instead: Place | undefined};
}

/** The topics of advice that have words of their own, in the order in which they are shown. */
export const adviceTopics = [
  'community-safety',
  'night-time',
  'road',
  'reoffending',
  'substance-misuse',
  'prevent-training',
] as const;
export type AdviceTopic = (typeof adviceTopics)[number];

/** What a pack has advice on beside those, as other widgets show it; the words for it belong to the widgets. */
export type TopicId =
  | AdviceTopic
  | 'hate-crime'
  | 'police-in-person'
  | 'prevent'
  | 'prevent-more'
  | 'needle-disposal'
  | 'clinical-waste'
  | 'leave-page';

/** A topic with words of ours, or one of a pack's author, who brings `title` and `text`. */
export interface Topic extends Provenance {
  readonly id: string;
  /** Who to turn to for it. */
  readonly provider?: Organization;
  /** The page about it. Only an area pack's author can give one; none is guessed. */
  readonly url?: string;
  /** How long it takes, in minutes. */
  readonly minutes?: number;
  /** How many people fit into the licensed venues. */
  readonly capacity?: number;
  /** What the night-time economy is worth in a year, in pounds. */
  readonly annualValue?: number;
  /** The names that the words for a topic speak of, by what each is: `friday-bus`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Its heading. */
  readonly title?: LanguageMap;
  /** Its paragraphs. */
  readonly text?: readonly LanguageMap[];
  /** The ids of the contacts to show with it, in order. */
  readonly contacts?: readonly string[];
}

/** A fact as a pack's author writes it: its id is its key, and what it leaves out of its provenance is the pack's. */
export type Entry<T extends Provenance> = Omit<T, 'id' | 'withdrawn' | keyof Provenance> & Partial<Provenance>;

/** An area's facts as they are published in `areas/<area>.json`. Its provenance holds for each fact without one of its own. */
export interface AreaPack extends Provenance {
  readonly id: string;
  /** The area's own name. */
  readonly name: string;
  /** The pack whose facts come first. */
  readonly extends?: string;
  /** The known ids, and those of the author's own. */
  readonly contacts?: Readonly<Record<string, Entry<Contact>>>;
  readonly topics?: Readonly<Record<string, Entry<Topic>>>;
  /** By an id of the author's own, in the order in which they are shown. */
  readonly places?: Readonly<Record<string, Entry<Place>>>;
}

/** An area with everything that it has and inherits: what widgets read. */
export interface Area {
  readonly id: string;
  /** In the order in which they are shown. */
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly topics: Readonly<Record<string, Topic>>;
  readonly places: Readonly<Record<string, Place>>;
}
