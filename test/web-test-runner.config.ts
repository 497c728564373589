import {fileURLToPath} from 'node:url';
import type {BrowserLauncher, TestRunnerConfig} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {constants} from '../src/build/constants.js';
import {parseXmlName, parseXmlPath} from '../src/build/parse-xml-sources.js';
import {freePort} from './harness/free-port.js';
import {localeRoutes, localesBase} from './harness/locale-routes.js';
import {updatesKeys} from './harness/updates-keys.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

// Lit's development build checks how it is used and says so on the console. Of its warnings, this one tells nothing.
const page = (framework: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Test</title>
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
    <script type="module" src="${framework}"></script>
  </head>
  <body></body>
</html>`;

/** How `files` are tested in `browsers`. It is TypeScript, so the runner's own command does not read it: test/run.ts does. */
export const browserTestConfig = async (
  files: readonly string[],
  browsers: Iterable<BrowserLauncher>,
): Promise<TestRunnerConfig> => {
  const {integrity, middleware} = localeRoutes();
  const updates = await updatesKeys();
  return {
    files: [...files],
    browsers: [...browsers],
    rootDir: path('..'),
    port: await freePort(),
    nodeResolve: true,
    middleware: [middleware, updates.middleware],
    plugins: [
      {
        name: 'parse-xml-sources',
        resolveImport: ({source}) => (source === parseXmlName ? `/${parseXmlPath}` : undefined),
      },
      esbuildPlugin({
        ts: true,
        target: 'es2022',
        // A class field would shadow Lit's accessors: the compiler's setting holds here too.
        tsconfig: path('../tsconfig.json'),
        define: constants({locales: integrity, base: JSON.stringify(localesBase), updates: updates.settings}),
      }),
    ],
    testRunnerHtml: page,
    testFramework: {config: {timeout: '10000'}},
    // Two cores: two engines side by side, and one page in each, since only one page of a browser has the focus.
    concurrentBrowsers: 2,
    concurrency: 1,
    browserStartTimeout: 60_000,
    testsStartTimeout: 30_000,
    staticLogging: true,
  };
};
