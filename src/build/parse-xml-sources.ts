import {fileURLToPath} from 'node:url';
import type {Plugin} from 'rollup';

/** What a package publishes for browsers is CommonJS, which no browser runs. Its sources are there too. */
export const parseXmlName = '@rgrove/parse-xml';

/** The sources of the XML parser, from the project's folder. */
export const parseXmlPath = 'node_modules/@rgrove/parse-xml/src/index.ts';

/** Bundles the XML parser from its sources. */
export const parseXmlSources = (): Plugin => ({
  name: 'parse-xml-sources',
  resolveId: (id) => (id === parseXmlName ? fileURLToPath(new URL(`../../${parseXmlPath}`, import.meta.url)) : null),
});
