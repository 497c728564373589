import {embedPath, embedSandbox} from './embeds.js';
import {escapeHtml} from './escape-html.js';
import {indent} from './indent.js';

/** How a widget can be put into a page. */
export const snippetForms = ['element', 'div', 'iframe', 'link', 'html'] as const;
export type SnippetForm = (typeof snippetForms)[number];

/** Whether a form shows the widget's own page: the button for leaving has none. */
export const needsPage = (form: SnippetForm): boolean => form === 'iframe' || form === 'link';

/** The levels that a main heading can have. */
export const headingLevels: readonly string[] = ['1', '2', '3', '4', '5', '6'];

/** A widget as plain HTML, made at build time: see src/build/prerender.ts. */
export interface Fallback {
  /** The widget's main heading. */
  readonly title: string;
  /** Headings from level 1 on, paragraphs, lists and links. */
  readonly html: string;
}

/** The fallbacks of a locale, as `dist/snippets/<locale>.json` has them. */
export interface LocaleFallbacks {
  readonly dir: 'ltr' | 'rtl';
  /** When to ring the emergency number, and the number, as a paragraph. */
  readonly emergency?: string;
  /** By area and by the name of a widget's page, or `leave-page`. */
  readonly areas: Readonly<Record<string, Readonly<Record<string, Fallback>>>>;
}

/** What a snippet can say. Where an option is absent, the widget does what the page or the script tag says. */
export interface SnippetOptions {
  /** The tag without `csw-`. */
  readonly widget: string;
  readonly topic?: string | undefined;
  /** The name of the widget's own page; absent for one that has none. */
  readonly embed?: string | undefined;
  readonly area: string;
  /** A locale of ours. Absent: the language of the page, and a fallback in English. */
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  /** 1 to 6; 2 by default. */
  readonly headingLevel?: number | undefined;
  /** Further attributes: `contacts`, `languages`, `href`. */
  readonly more?: Readonly<Record<string, string>>;
  /** Where `dist` is served, absolute, with its slash. */
  readonly base: string;
  /** The hash of `csw.js`, in the form of an `integrity` attribute. */
  readonly integrity: string;
  readonly fallback: Fallback;
  /** When to ring the emergency number, and the number, as a paragraph: for the line above a frame. */
  readonly emergency?: string | undefined;
  /** The direction of the fallback's language. */
  readonly dir: 'ltr' | 'rtl';
}

type Attributes = readonly (readonly [name: string, value: string | undefined])[];

const attributesOf = (attributes: Attributes): string =>
  attributes.flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`])).join('');

/** The script tag that a page needs once. */
export const scriptTag = ({base, integrity}: Pick<SnippetOptions, 'base' | 'integrity'>): string =>
  `<script defer src="${escapeHtml(base)}csw.js" integrity="${escapeHtml(integrity)}" crossorigin="anonymous"></script>`;

/** Plain HTML with its first heading at a level; there is nothing below 6. */
export const withHeadingLevel = (html: string, level: number): string =>
  html.replace(
    /(<\/?h)([1-6])\b/g,
    (_, start: string, digit: string) => start + String(Math.min(Number(digit) + level - 1, 6)),
  );

/**
 * A number from right to left: without its `bdi`, which editors remove, a space would turn its groups round, and
 * "0800 138 1624" would be read as "1624 138 0800". A no-break space holds them in order by itself.
 */
const heldNumbers = (html: string): string =>
  html.replace(/(?<=<bdi dir="ltr"[^>]*>)[\d ]+(?=<\/bdi>)/g, (number) => number.replaceAll(' ', '&nbsp;'));

const htmlOf = ({fallback, dir}: SnippetOptions): string =>
  dir === 'rtl' ? heldNumbers(fallback.html) : fallback.html;

const plain = (options: SnippetOptions): string => withHeadingLevel(htmlOf(options), options.headingLevel ?? 2);

const rtl = ({dir}: SnippetOptions): string | undefined => (dir === 'rtl' ? dir : undefined);

/** The language of a fallback. In that of the page it is English, also where the page goes from right to left. */
const fallbackLanguage = (options: SnippetOptions): Attributes =>
  options.lang === undefined
    ? [
        ['lang', 'en'],
        ['dir', 'ltr'],
      ]
    : [
        ['lang', options.lang],
        ['dir', rtl(options)],
      ];

const plainDiv = (options: SnippetOptions): string =>
  `<div${attributesOf(fallbackLanguage(options))}>\n${indent(plain(options))}\n</div>`;

/** What stands inside a tag: its language is the tag's own, or English where the tag has none. */
const inside = (options: SnippetOptions): string =>
  indent(options.lang === undefined ? plainDiv(options) : plain(options));

const ownAttributes = ({area, topic, theme, headingLevel, more = {}}: SnippetOptions): Attributes => [
  ['area', area],
  ['topic', topic],
  ['theme', theme],
  ['heading-level', headingLevel?.toString()],
  ...Object.entries(more),
];

const element = (options: SnippetOptions): string => {
  const tag = `csw-${options.widget}`;
  const attributes = attributesOf([['lang', options.lang], ['dir', rtl(options)], ...ownAttributes(options)]);
  return `${scriptTag(options)}\n<${tag}${attributes}>\n${inside(options)}\n</${tag}>\n`;
};

const div = (options: SnippetOptions): string => {
  const {lang, widget} = options;
  const attributes = attributesOf([
    ['data-csw', widget],
    ['lang', lang],
    ['dir', rtl(options)],
    ['data-lang', lang],
    ...ownAttributes(options).map(([name, value]) => [`data-${name}`, value] as const),
  ]);
  return `<div${attributes}>\n${inside(options)}\n</div>\n`;
};

/**
 * The address of the widget's own page.
 *
 * @throws where it has none
 */
export const embedUrl = ({base, embed, area, lang, widget}: SnippetOptions): string => {
  if (embed === undefined)
    throw new Error(`${widget} has no page of its own for a frame or a link. Use the form element, div or html.`);
  return base + embedPath(area, embed, lang ?? 'en');
};

/** The first number of a fallback, as a link. */
const firstNumber = (html: string): string => /<a href="(?:tel|sms):[^"]*">.*?<\/a>/s.exec(html)?.[0] ?? '';

const iframe = (options: SnippetOptions): string => {
  const {fallback, lang = 'en', theme, emergency = ''} = options;
  const url = embedUrl(options);
  const number = firstNumber(htmlOf(options));
  const title = escapeHtml(fallback.title);
  const attributes = attributesOf([
    ['src', theme === undefined ? url : `${url}?theme=${encodeURIComponent(theme)}`],
    ['title', fallback.title],
    ['lang', lang],
    ['width', '600'],
    ['height', '600'],
    ['style', 'width: 100%; border: 0'],
    ['loading', 'lazy'],
    ['sandbox', embedSandbox],
  ]);
  const inLanguage = `<p${attributesOf(fallbackLanguage(options))}>`;
  // Where the frame is dropped, the number for an emergency stays, also of a widget that has another or none.
  const urgent =
    emergency === '' || firstNumber(emergency) === number ? '' : `${emergency.replace('<p>', inLanguage)}\n`;
  return `${urgent}${inLanguage}<a href="${escapeHtml(url)}">${title}</a>${number && `: ${number}`}</p>\n<iframe${attributes}></iframe>\n`;
};

const html = (options: SnippetOptions): string => `${plainDiv(options)}\n`;

const writers: Readonly<Record<SnippetForm, (options: SnippetOptions) => string>> = {
  element,
  div,
  iframe,
  link: (options) => `${embedUrl(options)}\n`,
  html,
};

/** A widget in one of its forms, to be pasted into a page. */
export const snippet = (form: SnippetForm, options: SnippetOptions): string => writers[form](options);

/** What of the options a form cannot carry, by their attributes' names. */
export const lostOptions = (form: SnippetForm, {theme, headingLevel, more = {}}: SnippetOptions): readonly string[] => {
  const all = [
    ...(theme === undefined ? [] : ['theme']),
    ...(headingLevel === undefined ? [] : ['heading-level']),
    ...Object.keys(more),
  ];
  if (form === 'element' || form === 'div') return [];
  if (form === 'html') return all.filter((name) => name !== 'heading-level');
  return form === 'iframe' ? all.filter((name) => name !== 'theme') : all;
};
