import {escapeHtml} from '../snippets/escape-html.js';
import {embedSandbox} from '../snippets/embeds.js';
import {indent} from '../snippets/indent.js';
import type {Fallback} from '../snippets/snippet.js';

/** A prerendered page of one widget, and its neighbours. */
export interface EmbedPage {
  readonly widget: string;
  readonly area: string;
  readonly topic?: string | undefined;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The emergency number, for the first lines: what a low frame shows. */
  readonly emergency: string;
  /** What stands inside the tag. */
  readonly fallback: Fallback;
  /** Every locale that the page is there in. */
  readonly locales: readonly string[];
  /** Absolute: what asks for it may take it as it stands. */
  readonly oembedUrl: string;
  /** By file, what an `integrity` attribute names. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** From a page to the folder of the version. */
const root = '../../../../';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types csw',
].join('; ');

/** What loads a file. A browser takes an empty hash for none, and would run whatever it gets. */
const load = (file: string, integrity: EmbedPage['integrity']): string => {
  const hash = integrity[file];
  if (!hash) throw new Error(`${file} has no hash in integrity.json. Build it before the pages that load it.`);
  return `"${root}${file}" integrity="${hash}" crossorigin="anonymous"`;
};

const script = (file: string, integrity: EmbedPage['integrity']): string =>
  `<script defer src=${load(file, integrity)}></script>`;

/** In a frame, what a link leads to would take the widget's place, and many websites refuse to be framed. */
const inNewWindow = (html: string): string => html.replaceAll('<a href="http', '<a target="_blank" href="http');

/** A page that says everything without a script, and is the widget with it. */
export const embedPage = (page: EmbedPage): string => {
  const {widget, area, topic, locale, dir, emergency, fallback, locales, integrity, oembedUrl} = page;
  const {title, html} = fallback;
  const tag = `csw-${widget}`;
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="referrer" content="no-referrer">
  <title>${escapeHtml(title)}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href=${load('embed/embed.css', integrity)}>
${locales
  .filter((other) => other !== locale)
  .map((other) => `  <link rel="alternate" hreflang="${other}" href="../${other}/">`)
  .join('\n')}
  <link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembedUrl)}" title="${escapeHtml(title)}">
  ${script('csw.js', integrity)}
  ${script('embed/embed.js', integrity)}
</head>
<body>
<main>
${emergency}
<${tag} area="${area}"${topic === undefined ? '' : ` topic="${topic}"`} heading-level="1">
${indent(inNewWindow(html))}
</${tag}>
</main>
</body>
</html>
`;
};

/** What an oEmbed answer says. */
export interface OembedAnswer extends Pick<EmbedPage, 'locale' | 'dir' | 'emergency'> {
  readonly title: string;
  /** The page's own address, absolute. */
  readonly url: string;
  /** Where `dist` is served, absolute, with its slash. */
  readonly base: string;
}

/**
 * The emergency number and a link, then the frame. WordPress wants a quotation first: with one, it loads its script that
 * sets the height of a frame, and shows the quotation until the frame has told its height, or for good where none does.
 */
const oembedHtml = ({title, url, locale, dir, emergency}: OembedAnswer): string => {
  const [href, name] = [escapeHtml(url), escapeHtml(title)];
  return (
    `<blockquote lang="${locale}" dir="${dir}">${emergency} <p><a href="${href}">${name}</a></p></blockquote>` +
    `<iframe src="${href}" title="${name}" width="600" height="400" style="max-width: 100%; border: 0" loading="lazy" sandbox="${embedSandbox}"></iframe>`
  );
};

/** What a system that embeds by a page's address asks for: oEmbed 1.0, of the type `rich`. */
export const oembed = (answer: OembedAnswer): string =>
  `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: answer.title,
      provider_name: 'Community Safety Widgets',
      provider_url: answer.base,
      width: 600,
      height: 400,
      cache_age: 86_400,
      html: oembedHtml(answer),
    },
    null,
    2,
  )}\n`;
