import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundledAreas, readArea} from '../facts/read-area.js';
import {type Contact, contactIds} from '../facts/types.js';
import {decodeXliff} from '../translation/decode-xliff.js';
import {messageStatus} from '../translation/message-status.js';
import {isNeeded} from '../translation/plural-form.js';
import {readXliff} from '../translation/read-xliff.js';
import {code, markdownTable} from './markdown-table.js';
import {localeCodes, localesFolder} from './locale-files.js';

const areas = Object.keys(bundledAreas);

const use = ({kind, keyword}: Contact): string =>
  ({voice: 'call', text: `text, starting with the word ${code(keyword ?? '')}`, textphone: 'textphone'})[kind];

/** Each contact id, its number, and the areas that have it. */
export const contactTable = (): string =>
  markdownTable(
    ['id', 'number', 'how', 'areas'],
    contactIds.map((id) => {
      const having = areas.filter((area) => readArea(area).contacts[id]);
      const contact = having.map((area) => readArea(area).contacts[id]).find(Boolean);
      return [code(id), contact?.telephone ?? '', contact ? use(contact) : '', having.map(code).join(', ')];
    }),
  );

/** Each area and what it has, with what it inherits. */
export const areaTable = (): string =>
  markdownTable(
    ['id', 'area', 'numbers', 'needle exchange places'],
    Object.entries(bundledAreas).map(([id, {name}]) => {
      const {contacts, places} = readArea(id);
      return [
        code(id),
        name,
        contactIds.flatMap((contact) => contacts[contact]?.telephone ?? []).join(', '),
        String(Object.keys(places).length),
      ];
    }),
  );

/** Each of the locales and how far it is, as its own file says. */
export const languageTable = (locales: readonly string[] = localeCodes()): string =>
  markdownTable(
    ['code', 'language', 'messages translated', 'of these reviewed'],
    locales.map((locale) => {
      const decoded = decodeXliff(readFileSync(join(localesFolder, `${locale}.xlf`)));
      const {file} = 'text' in decoded ? readXliff(decoded.text) : {};
      const units = (file?.units ?? []).filter(({id}) => isNeeded(id, locale));
      const states = units.map(messageStatus);
      return [
        code(locale),
        new Intl.DisplayNames(['en'], {type: 'language'}).of(locale) ?? locale,
        `${String(states.filter((state) => state !== 'untranslated').length)} of ${String(units.length)}`,
        String(states.filter((state) => state === 'reviewed').length),
      ];
    }),
  );
