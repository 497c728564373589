import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {bundledAreas} from '../facts/read-area.js';
import {areaSchema} from '../packs/area-schema.js';
import {draftSchema} from './draft-schema.js';

const schemaFile = 'area.schema.json';

/** An area pack as a council would write it, of a borough that does not exist. */
const exampleFile = fileURLToPath(new URL('../../docs/example-borough.json', import.meta.url));

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Writes each bundled area, the schemas that a council's own and drafts of corrections have to meet, and an example of an area. */
export const publishAreas = (folder: string): void => {
  const write = (file: string, schema: string, pack: object): void =>
    writeFileSync(join(folder, file), json(Object.assign({$schema: ''}, pack, {$schema: schema})));
  mkdirSync(join(folder, 'areas'), {recursive: true});
  // An editor that opens one of them knows by its first line what may stand in it.
  for (const [id, pack] of Object.entries(bundledAreas)) write(`areas/${id}.json`, `../${schemaFile}`, pack);
  write('example-borough.json', schemaFile, JSON.parse(readFileSync(exampleFile, 'utf8')) as object);
  writeFileSync(join(folder, schemaFile), json(areaSchema));
  writeFileSync(join(folder, 'updates.schema.json'), json(draftSchema));
};
