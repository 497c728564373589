import type {Published} from './servers.js';

/** The tags of the widgets, each with the numbers and other facts that it must show whatever happens. */
export const widgets: Readonly<Record<string, readonly string[]>> = {
  'csw-report-hate-crime': ['999', '101', '60066', '0800 138 1624'],
  'csw-emergency-contacts': ['999', '101', '60066', '0800 138 1624', '0800 789 321', '0800 032 4539'],
  'csw-pharmacy-list': ['Mill House, Mill Street', 'ME16 8SE', 'ME15 9HL'],
  'csw-prevent-hotline': ['999', '0800 789 321', '0800 032 4539'],
  'csw-safety-advice': ['999', '0800 138 1624'],
  'csw-leave-page': ['Shift'],
};

export const tags = Object.keys(widgets);

/** The script tag of a snippet. */
export const scriptTag = ({base, integrity}: Published, hash = integrity['csw.js'] ?? ''): string =>
  `<script defer src="${base}csw.js" integrity="${hash}" crossorigin="anonymous"></script>`;

/** A page with the script and, in its body, what is given: by default every widget, with nothing inside it. */
export const pageWith = (
  script: string,
  body = tags.map((tag) => `<${tag}></${tag}>`).join('\n'),
): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Council</title>${script}</head>
<body><a href="#start">Start</a>
${body}
<a href="#end">End</a></body>
</html>`;

/** The strictest policy that a page can have and still use the script. */
export const strictPolicy = ({origin, base}: Published, more = ''): string =>
  `default-src 'none'; script-src ${base}csw.js; style-src 'none'; connect-src ${origin}; ${more}`;
