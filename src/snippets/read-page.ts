import {type Collected, collect} from './page/collect.js';
import {Findings, pasteAsSource} from './page/findings.js';
import {named} from './page/in-words.js';
import {knownNumbers} from './page/known-numbers.js';
import {parsePage} from './page/page-tree.js';
import {readFrames} from './page/read-frames.js';
import {readLoose} from './page/read-loose.js';
import {readScripts, type ReadScripts} from './page/read-scripts.js';
import {type ReadWidget, readWidget} from './page/read-widgets.js';
import type {PageExpectations, PageReport} from './page-report.js';

const readEscaped = ({escaped}: Collected, findings: Findings): void => {
  for (const {form, name, line} of escaped) {
    const what = form === 'script' ? 'the script tag' : `the snippet${name === '' ? '' : ` of “${named(name)}”`}`;
    findings.error(
      'escaped',
      line,
      `Your website shows ${what} as text. Visitors see code, and no widget. ${pasteAsSource}`,
    );
  }
};

/** Whether there is a script for each widget; what a browser refuses has been said of the script. */
const readMissing = (
  html: string,
  widgets: readonly ReadWidget[],
  {escaped}: Collected,
  {scripts, has}: ReadScripts,
  findings: Findings,
): void => {
  const missing = widgets.find(({tag}) => tag !== undefined && !has(tag));
  if (!missing?.tag || escaped.some(({form}) => form === 'script')) return;
  const {
    tag,
    numbers,
    widget: {line, form},
  } = missing;
  const seen =
    numbers.length > 0
      ? 'Visitors see the numbers, and no widget.'
      : 'Visitors see what stands inside the tag, and no widget.';
  if (scripts.length > 0)
    findings.error(
      'script-missing',
      line,
      `None of the scripts here knows “${tag}”. ${seen} Use csw.js, which knows all widgets.`,
    );
  // A text that a system saved is put into a page whose template may have the script.
  else if (form === 'div' && !/<(?:!doctype|html)\b/i.test(html.slice(0, 5000)))
    findings.warning(
      'script-missing',
      line,
      `There is no script tag of ours in this text. If the template of your website has it, all is well. If not: ${seen} Ask for the script tag to be put into the template.`,
    );
  else
    findings.error(
      'script-missing',
      line,
      `There is no script tag of ours: your website may have removed it. ${seen} Ask for the script tag to be put into the template of your website.`,
    );
};

/**
 * Says what a page, or a part of one, holds of us: in which forms, what has become of them, and which of our numbers a
 * visitor can read. Whatever the page is, it throws nothing and takes no long time; of a page that is out of all measure,
 * it reads the beginning and says so.
 */
export const readPage = (html: string, expectations: PageExpectations): PageReport => {
  const {document, isCut} = parsePage(html);
  const collected = collect(document);
  const findings = new Findings();
  const known = knownNumbers(expectations);
  const scripts = readScripts(collected.scripts, expectations, findings);
  const widgets = collected.widgets.map((part) => readWidget(part, known, findings));
  const read = [
    ...widgets,
    ...readFrames(collected, known, findings),
    ...readLoose(collected.loose, {
      known,
      findings,
      hasScript: scripts.scripts.length > 0 && widgets.length === 0,
      isEscaped: collected.escaped.length > 0,
    }),
  ];
  readMissing(html, widgets, collected, scripts, findings);
  readEscaped(collected, findings);
  if (isCut)
    findings.warning(
      'cut-off',
      1,
      'This page is very large, or its tags stand very deep in each other. Only its beginning was read.',
    );
  return {
    widgets: read.map(({widget}) => widget).sort((one, other) => one.line - other.line),
    scripts: scripts.scripts,
    escaped: collected.escaped.map(({form, name, area, lang, line}) => ({
      form,
      name: named(name),
      area: area === undefined ? undefined : named(area),
      lang: lang === undefined ? undefined : named(lang),
      line,
    })),
    findings: findings.all,
    numbers: [...new Set(read.flatMap(({numbers}) => numbers))],
    upgrades: widgets.some(({tag}) => tag !== undefined && scripts.runs(tag)),
  };
};
