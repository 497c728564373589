import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {publishEmbeds} from '../../src/build/publish-embeds.js';
import {type Published, startPublished} from '../e2e/servers.js';

/** What a build for one address has of its own: pages that name it, and snippets of them. */
const named = ['embed', 'snippets'];

/** dist/ as a build with `CSW_BASE` makes it for the very address where it is then served. */
export const startPublishedAtBase = async (now: Date): Promise<Published> => {
  const folder = mkdtempSync(join(tmpdir(), 'csw-embeds-'));
  const clear = (): void => rmSync(folder, {recursive: true});
  try {
    for (const name of readdirSync('dist').filter((one) => !named.includes(one)))
      symlinkSync(resolve('dist', name), join(folder, name));
    mkdirSync(join(folder, 'embed'));
    for (const file of ['embed.css', 'embed.js']) cpSync(join('dist/embed', file), join(folder, 'embed', file));
    const published = await startPublished(folder);
    const stop = async (): Promise<void> => {
      await published.stop();
      clear();
    };
    try {
      await publishEmbeds(folder, {base: published.base, integrity: published.integrity, now});
    } catch (error) {
      await stop();
      throw error;
    }
    return {...published, stop};
  } catch (error) {
    rmSync(folder, {recursive: true, force: true});
    throw error;
  }
};
