import {extractLocales, parseRenames} from './extract-locales.js';
import {localesFolder} from './locale-files.js';
import {readSourceMessages} from './source-messages.js';

// npm run locales:extract: brings new and changed messages into each locale file.
try {
  const {lines, failed} = extractLocales(localesFolder, readSourceMessages(), parseRenames(process.argv.slice(2)));
  for (const line of lines) console.log(line);
  if (lines.length === 0) console.log('Every locale file is up to date.');
  if (failed) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
