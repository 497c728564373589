import type {Reader} from '../packs/reader.js';

/**
 * The part of the code that reads facts from elsewhere. A bundler makes it a chunk of its own; in the classic scripts,
 * which have no `import()`, the build puts load-reader.script.ts here.
 */
export const loadReader = async (): Promise<Reader> => (await import('../packs/page-reader.js')).reader;
