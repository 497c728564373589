import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {bundledAreas} from '../facts/read-area.js';

// The last step of the build: what is published beside the scripts.

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');

mkdirSync(join(dist, 'areas'), {recursive: true});
for (const [id, pack] of Object.entries(bundledAreas)) {
  writeFileSync(join(dist, 'areas', `${id}.json`), `${JSON.stringify(pack, null, 2)}\n`);
}

/** By file, the hash that a snippet's `integrity` names. */
const scripts = readdirSync(dist).filter((file) => file.endsWith('.js'));
const integrity = Object.fromEntries(
  scripts.sort().map((file) => [file, `sha384-${createHash('sha384').update(readFileSync(join(dist, file))).digest('base64')}`]),
);
writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
cpSync(join(root, 'src/site/static'), dist, {recursive: true});
