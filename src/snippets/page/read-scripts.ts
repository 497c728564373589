import type {PageExpectations, PageScript} from '../page-report.js';
import {isElsewhere, isInsecure, versionIn} from './addresses.js';
import {addressOf, ownFile, type Tag} from './collect.js';
import {type Findings, pasteAsSource} from './findings.js';
import {allOf, named} from './in-words.js';

/** The scripts of a page, and what they can do. */
export interface ReadScripts {
  readonly scripts: readonly PageScript[];
  /** Whether a browser would run a script that knows a widget. */
  readonly runs: (widget: string) => boolean;
  /** Whether there is a script that knows a widget, though a browser may refuse it. */
  readonly has: (widget: string) => boolean;
}

interface ReadScript {
  readonly script: PageScript;
  readonly file: string;
  readonly works: boolean;
}

/** They are held against each other; nobody has more by mistake. */
const mostScripts = 100;

const lengths: Readonly<Record<string, number>> = {sha256: 44, sha384: 64, sha512: 88};

/** Whether one part of an `integrity` attribute is a whole hash. */
const isWhole = (hash: string): boolean => {
  const [, algorithm = '', digest = ''] = /^(sha(?:256|384|512))-([A-Za-z0-9+/_-]+={0,2})(?:\?.*)?$/.exec(hash) ?? [];
  return digest !== '' && digest.length === lengths[algorithm];
};

const judge = (
  value: string,
  file: string,
  version: string | undefined,
  expected: PageExpectations,
): PageScript['integrity'] => {
  const hashes = value.split(/\s+/).filter((hash) => hash !== '');
  if (hashes.length === 0) return 'missing';
  const whole = hashes.filter(isWhole);
  if (whole.length === 0) return 'cut';
  const ours = Object.hasOwn(expected.integrity, file) ? expected.integrity[file] : undefined;
  if (ours !== undefined && whole.includes(ours)) return 'right';
  // The hash of another version, or in another form, cannot be held against ours.
  const canCompare =
    ours !== undefined && version === expected.version && whole.some((hash) => hash.startsWith('sha384-'));
  return canCompare ? 'wrong' : 'unknown';
};

const stillSeen = 'Visitors see what stands inside the tags, and no widget.';
const copyAnew = 'Copy the whole script tag again.';

/** Whether a browser takes the tag for a script at all. */
const isOn = ({attributes}: Tag): boolean =>
  attributes.has('src') &&
  /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(attributes.get('type')?.trim() ?? '');

const readScript = (tag: Tag, expected: PageExpectations, findings: Findings): ReadScript => {
  const {attributes, line} = tag;
  const src = addressOf(tag);
  const file = ownFile(src) ?? '';
  const version = versionIn(src);
  const integrity = judge(attributes.get('integrity') ?? '', file, version, expected);
  const name = `The script tag of ${file}`;
  let works = true;
  const fails: Findings['error'] = (code, at, message) => {
    works = false;
    findings.error(code, at, message);
  };

  if (!isOn(tag))
    fails(
      'script-missing',
      line,
      `${name} is switched off: it has another “type”, or no “src”. A tool for cookie banners may do that. ${stillSeen} Our script stores nothing: let the tool leave it alone.`,
    );
  if (attributes.smart.length > 0)
    fails(
      'smart-quotes',
      line,
      `${name} has curly quotation marks, or quotation marks too many, in ${allOf(attributes.smart.slice(0, 5).map((name) => named(name)))}. Browsers cannot read it. ${stillSeen} ${pasteAsSource}`,
    );
  if (isInsecure(src))
    fails(
      'insecure',
      line,
      `${name} is fetched by http:. Browsers refuse that in a page by https:. ${stillSeen} Write https:.`,
    );
  if (integrity === 'cut')
    fails(
      'integrity-cut',
      line,
      `${name} has an “integrity” that is cut short or changed. Browsers refuse the script. ${stillSeen} ${copyAnew}`,
    );
  if (integrity === 'wrong')
    fails(
      'integrity-wrong',
      line,
      `${name} has an “integrity” that is not that of version ${expected.version}. Browsers refuse the script. ${stillSeen} ${copyAnew}`,
    );
  if (integrity === 'missing')
    findings.warning(
      'integrity-missing',
      line,
      `${name} has no “integrity”. It works, but nobody would notice if the file were changed on its server. ${copyAnew}`,
    );
  else if (!attributes.has('crossorigin') && isElsewhere(src, expected.url))
    fails(
      'attribute-stripped',
      line,
      `${name} has lost its “crossorigin”. With “integrity”, browsers then refuse a script from another site. ${stillSeen} ${copyAnew}`,
    );
  if (version === undefined)
    findings.warning(
      'version-unpinned',
      line,
      `${name} names no version in its address. The file there can change, and then the “integrity” stops it. Copy a snippet with a version, such as /${expected.version}/csw.js.`,
    );
  return {script: {src: named(src, 500), version, integrity, line}, file, works};
};

/** Two scripts where one does. */
const readPairs = (scripts: readonly PageScript[], findings: Findings): void => {
  const [first, ...others] = scripts;
  if (!first) return;
  for (const {line, version} of others) {
    if (version === first.version)
      findings.warning(
        'script-twice',
        line,
        'Our script is here twice. That does no harm, but takes time. Keep one script tag.',
      );
    else
      findings.warning(
        'version-mixed',
        line,
        `Our script is here in two versions, ${allOf([first.version ?? 'one without a number', version ?? 'one without a number'])}. The one that loads first wins. Keep one script tag, the newest.`,
      );
  }
};

/** The file of one widget, and that of all, stand beside each other by mistake; two of single widgets belong so. */
const rivals = (read: readonly ReadScript[]): readonly PageScript[] =>
  read
    .filter(({file}, index) => {
      const isRival = (other: ReadScript, at: number): boolean =>
        at !== index && (other.file === file || other.file === 'csw.js' || file === 'csw.js');
      return read.some(isRival);
    })
    .map(({script}) => script);

/** Reads our script tags. */
export const readScripts = (tags: readonly Tag[], expected: PageExpectations, findings: Findings): ReadScripts => {
  const read = tags.slice(0, mostScripts).map((tag) => readScript(tag, expected, findings));
  readPairs(rivals(read), findings);
  const isAmong = (some: readonly ReadScript[], widget: string): boolean =>
    some.some(({file}) => file === 'csw.js' || file === `csw-${widget}.js`);
  const running = read.filter(({works}) => works);
  return {
    scripts: read.map(({script}) => script),
    runs: (widget) => isAmong(running, widget),
    has: (widget) => isAmong(read, widget),
  };
};
