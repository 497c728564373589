import {parseArgs} from 'node:util';
import {describe} from '../build/build-locales.js';
import {error, warning} from '../translation/finding.js';
import type {Command} from './command.js';
import {keygen} from './updates-keygen.js';
import {publicFile} from './updates-files.js';
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
    print(await keygen({...values, replaceNext: values['replace-next'], minimum: wholeNumber(values.minimum)}));
    return true;
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
    print(await sign({draft: onlyFile(positionals), key, ...others}));
    return true;
  },
  verify: async (args) => {
    const {values, positionals} = parseArgs({
      args,
      allowPositionals: true,
      options: {key: {type: 'string', default: publicFile}},
    });
    const file = onlyFile(positionals);
    const {lines, refused, warnings} = await verify(file, values.key, new Date());
    const findings = [
      ...(refused === undefined ? [] : [error(1, 'refused', refused)]),
      ...warnings.map(({code, message}) => warning(1, code, message)),
    ];
    print([...describe({file, findings}), ...lines]);
    return refused === undefined;
  },
};

/** `csw updates keygen|sign|verify`: signed corrections of facts. */
export const updatesCommand: Command = {
  usage: usages.join('\n  csw '),
  run: async ([name = '', ...args]) => {
    const part = Object.entries(parts).find(([known]) => known === name)?.[1];
    if (!part)
      throw new Error(name === '' ? 'Say what to do: keygen, sign or verify.' : `"updates ${name}" is no command.`);
    return part(args);
  },
};
