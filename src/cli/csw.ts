import {checkAreaCommand} from './check-area-command.js';
import {checkLocaleCommand} from './check-locale-command.js';
import {checkPagesCommand} from './check-pages-command.js';
import {localesCommand} from './locales-command.js';
import type {Command} from './command.js';
import {snippetCommand} from './snippet-command.js';
import {updatesCommand} from './updates-command.js';

// The `csw` command: `npx csw …` in a clone, `npx community-safety-widgets …` elsewhere.

const commands: Readonly<Record<string, Command>> = {
  'check-area': checkAreaCommand,
  'check-locale': checkLocaleCommand,
  'check-pages': checkPagesCommand,
  locales: localesCommand,
  snippet: snippetCommand,
  updates: updatesCommand,
};

const usage = ['Usage:', ...Object.values(commands).map(({usage}) => `  csw ${usage}`)].join('\n');

/** Whether somebody asks how it is called. */
const asksForHelp = (arg = ''): boolean => ['--help', '-h'].includes(arg);

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  if (command && args.length === 1 && asksForHelp(args[0])) console.log(`Usage: csw ${command.usage}`);
  else if (command) process.exitCode = (await command.run(args)) ? 0 : 1;
  else if (['', 'help'].includes(name) || asksForHelp(name)) console.log(usage);
  else throw new Error(`"${name}" is no command.`);
} catch (error) {
  console.error(
    `csw: ${error instanceof Error ? error.message : String(error)}\n${command ? `Usage: csw ${command.usage}` : usage}`,
  );
  process.exitCode = 1;
}
