import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {readLocales} from './build-locales.js';
import {type Painter, withPainter} from './painter.js';
import {widgetNames} from './rollup-config.js';
import {shortLocale} from './message-ids.js';
import {smallPng} from './small-png.js';
import {readSourceMessages} from './source-messages.js';
import {wordsHash} from './words-hash.js';

// npm run pictures, after a build: draws docs/pictures/*.png, which the README shows, and locales/pictures/, which shows
// translators each widget in each language, from the scripts in dist/.

const docs = 'docs/pictures';
const locales = 'locales/pictures';

const someContacts = 'contacts="emergency police hate-incident-line"';

/** By the file's name, the tag as a page has it. */
const forReadme: Readonly<Record<string, string>> = {
  ...Object.fromEntries(widgetNames.map((name) => [name, `<csw-${name}></csw-${name}>`])),
  dark: `<csw-emergency-contacts theme="dark" ${someContacts}></csw-emergency-contacts>`,
  'right-to-left': `<csw-emergency-contacts lang="ur" ${someContacts}></csw-emergency-contacts>`,
};

const drawForReadme = async ({open}: Painter): Promise<void> => {
  mkdirSync(docs, {recursive: true});
  for (const [name, tag] of Object.entries(forReadme)) {
    const page = await open(tag, 420, 2);
    const picture = smallPng(Buffer.from(await page.screenshot({fullPage: true})));
    await page.close();
    writeFileSync(`${docs}/${name}.png`, picture);
    console.log(`${docs}/${name}.png: ${(picture.length / 1000).toFixed(0)} kB`);
  }
};

/** Each picture is of the words that `hash` stands for, so that the page which shows it can say when they have changed. */
const drawForTranslators = async ({open}: Painter): Promise<void> => {
  rmSync(locales, {recursive: true, force: true});
  const hashes: Record<string, string> = {};
  const messages = readSourceMessages();
  for (const {locale, data} of readLocales(messages)) {
    if (!data) continue;
    const built = readFileSync(`dist/locales/${locale}.json`, 'utf8');
    if (built !== JSON.stringify(shortLocale(data, [...messages.keys()])))
      throw new Error(`dist/locales/${locale}.json is of other words than locales/${locale}.xlf. Run "npm run build".`);
    hashes[locale] = wordsHash(data);
    mkdirSync(`${locales}/${locale}`, {recursive: true});
    for (const name of widgetNames) {
      const page = await open(`<csw-${name} lang="${locale}"></csw-${name}>`, 360, 1);
      const picture = smallPng(Buffer.from(await page.screenshot({fullPage: true})));
      await page.close();
      writeFileSync(`${locales}/${locale}/${name}.png`, picture);
    }
    console.log(`${locales}/${locale}`);
  }
  writeFileSync(`${locales}/index.json`, `${JSON.stringify(hashes, null, 2)}\n`);
};

await withPainter(async (painter) => {
  await drawForReadme(painter);
  await drawForTranslators(painter);
});
