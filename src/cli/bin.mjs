#!/usr/bin/env node
import {existsSync} from 'node:fs';
import {URL} from 'node:url';

// In a clone the sources run as they are, so that the command never speaks of an older build. A package has the built
// command alone.
const sources = new URL('./csw.ts', import.meta.url);
if (existsSync(sources)) {
  const {register} = await import('tsx/esm/api');
  register();
  await import(sources.href);
} else {
  await import('../../dist/cli/csw.js');
}
