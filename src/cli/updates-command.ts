import {parseArgs} from 'node:util';
import {describe} from '../build/build-locales.js';
import {error, warning} from '../translation/finding.js';
import type {Command} from './command.js';
import {keygen} from './updates-keygen.js';
import {publicFile, reasonOf} from './updates-files.js';
import {sign} from './updates-sign.js';
import {verify} from './updates-verify.js';

const usages = [
  'updates keygen --area ID [--out DIR]',
  'updates keygen [--rotate | --replace-next] [--minimum N] [--out DIR]',
  `updates sign FILE --key PRIVATE.jwk [--keys ${publicFile}] [--out updates.json] [--drop ID]…`,
  `updates verify FILE [--key ${publicFile}]`,
];

const print = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line);
};

/** Says what came of it. Where a file is at fault, how the command is called is not what somebody has to read. */
const report = async (work: Promise<readonly string[]>): Promise<boolean> => {
  try {
    print(await work);
    return true;
  } catch (thrown) {
    console.error(`csw: ${reasonOf(thrown)}`);
    return false;
  }
};

const wholeNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new Error(`--minimum "${text}" is no whole number above 0.`);
  return Number(text);
};

const onlyFile = (positionals: readonly string[]): string => {
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error('Name one file.');
  return file;
};

const parts: Readonly<Record<'keygen' | 'sign' | 'verify', (args: string[]) => Promise<boolean>>> = {
  keygen: async (args) => {
    const {values} = parseArgs({
      args,
      options: {
        area: {type: 'string'},
        out: {type: 'string', default: '.'},
        rotate: {type: 'boolean', default: false},
        'replace-next': {type: 'boolean', default: false},
        minimum: {type: 'string'},
      },
    });
    const minimum = wholeNumber(values.minimum);
    return report(keygen({...values, replaceNext: values['replace-next'], minimum}));
  },
  sign: async (args) => {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {
        key: {type: 'string'},
        keys: {type: 'string'},
        out: {type: 'string', default: 'updates.json'},
        drop: {type: 'string', multiple: true, default: []},
      },
    });
    const {key, ...others} = values;
    if (key === undefined) throw new Error('Name your private key: --key updates-….private.jwk.');
    return report(sign({draft: onlyFile(positionals), key, ...others}));
  },
  verify: async (args) => {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {key: {type: 'string', default: publicFile}},
    });
    const file = onlyFile(positionals);
    let isTaken = true;
    const verdict = async (): Promise<readonly string[]> => {
      const {lines, refused, warnings} = await verify(file, values.key, new Date());
      isTaken = refused === undefined;
      const findings = [
        ...(refused === undefined ? [] : [error(1, 'refused', refused)]),
        ...warnings.map(({code, message}) => warning(1, code, message)),
      ];
      return [...describe({file, findings}), ...lines];
    };
    return (await report(verdict())) && isTaken;
  },
};

/** `csw updates keygen|sign|verify`: signed corrections of facts. */
export const updatesCommand: Command = {
  usage: usages.join('\n  csw '),
  run: async ([name = '', ...args]) => {
    const part = Object.entries(parts).find(([known]) => known === name)?.[1];
    if (!part)
      throw new Error(name === '' ? 'Say what to do: keygen, sign or verify.' : `"updates ${name}" is no command.`);
    try {
      return await part(args);
    } catch (thrown) {
      // Node goes on to explain how a file may be called what looks like an option.
      const [, option] = /^Unknown option '(.*?)'/.exec(reasonOf(thrown)) ?? [];
      throw option === undefined ? thrown : new Error(`"${option}" is unknown.`, {cause: thrown});
    }
  },
};
