import {bundledAreas, readPack} from '../../facts/read-area.js';
import type {Line} from '../../facts/telephone-link.js';
import {numberPattern} from '../../packs/number-pattern.js';
import type {PageExpectations} from '../page-report.js';

/** What we know of numbers, to hold a page against. Numbers are asked for as digits: see `digitsOf`. */
export interface KnownNumbers {
  readonly isKnown: (digits: string) => boolean;
  readonly isWithdrawn: (digits: string) => boolean;
  /** What to use instead of a number that has been given up, if anything. */
  readonly instead: (digits: string) => string | undefined;
  /** The numbers in a text that hold, as the facts write them. */
  readonly readIn: (text: string) => readonly string[];
  /** The numbers in a text that have been given up, as digits. */
  readonly withdrawnIn: (text: string) => readonly string[];
}

/** A number as digits, in the form that people in the country dial: `+44 800 138 1624` → `08001381624`. */
export const digitsOf = (number: string): string =>
  number
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)44/, '0');

const bundledLines = (): readonly Line[] =>
  Object.values(bundledAreas).flatMap((pack) => {
    const {contacts, places} = readPack(pack);
    const ofPlaces = Object.values(places).flatMap(({telephone}) =>
      telephone === undefined ? [] : [{kind: 'voice', telephone} as const],
    );
    return [...Object.values(contacts).filter(({withdrawn}) => !withdrawn), ...ofPlaces];
  });

const asLine = (telephone: string): Line => ({kind: 'voice', telephone});

/** What the bundled packs know, and what somebody adds to it. */
export const knownNumbers = ({
  withdrawn = {},
  alsoKnown = [],
}: Pick<PageExpectations, 'withdrawn' | 'alsoKnown'>): KnownNumbers => {
  const gone = new Map(Object.entries(withdrawn).map(([number, instead]) => [digitsOf(number), instead]));
  const lines = new Map([...alsoKnown.map(asLine), ...bundledLines()].map((line) => [digitsOf(line.telephone), line]));
  for (const digits of gone.keys()) lines.delete(digits);
  const patterns = [...lines.values()].map((line) => [line.telephone, numberPattern(line)] as const);
  const gonePatterns = [...gone.keys()].map((digits) => [digits, numberPattern(asLine(digits))] as const);
  const found = (text: string, all: typeof patterns): readonly string[] =>
    /\p{Nd}/u.test(text) ? all.flatMap(([number, pattern]) => (text.search(pattern) < 0 ? [] : [number])) : [];
  return {
    isKnown: (digits) => lines.has(digits),
    isWithdrawn: (digits) => gone.has(digits),
    instead: (digits) => gone.get(digits),
    readIn: (text) => found(text, patterns),
    withdrawnIn: (text) => found(text, gonePatterns),
  };
};
