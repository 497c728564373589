// The analyzer is made to be run from a shell: its own types leave out what a program calls.

declare module '@custom-elements-manifest/analyzer/index.js' {
  import type {Package} from 'custom-elements-manifest/schema';

  /** Its own copy of TypeScript, the only one whose syntax trees it can read. */
  export const ts: Pick<typeof import('typescript'), 'createSourceFile' | 'ScriptKind' | 'ScriptTarget'>;

  export const create: (options: {modules: readonly object[]; plugins: readonly object[]}) => Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export const litPlugin: () => object[];
}
