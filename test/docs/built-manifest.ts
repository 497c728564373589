import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Package} from 'custom-elements-manifest/schema';
import {buildManifest} from '../../src/build/build-manifest.js';

/** The manifest of the sources of today. */
export const builtManifest = (): Package => {
  const folder = mkdtempSync(join(tmpdir(), 'csw-docs-'));
  try {
    return buildManifest(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
};
