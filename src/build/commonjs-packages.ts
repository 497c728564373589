import {build} from 'esbuild';
import type {Plugin} from 'rollup';

/** Rollup reads ES modules alone: each of these packages becomes one. */
const packages = /[\\/]node_modules[\\/](?:ipaddr\.js|robots-parser)[\\/]/;

/** The packages of the command that are CommonJS. */
export const commonjsPackages = (): Plugin => ({
  name: 'commonjs-packages',
  load: async (id) => {
    if (!packages.test(id)) return null;
    const {outputFiles} = await build({entryPoints: [id], bundle: true, format: 'esm', target: 'node20', write: false});
    return outputFiles[0]?.text;
  },
});
