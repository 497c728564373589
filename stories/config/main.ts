import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {buildLocales} from '../../src/build/build-locales.ts';
import {buildManifest} from '../../src/build/build-manifest.ts';
import {constants} from '../../src/build/constants.ts';

// Made anew at each start: the catalogue shows the translations and the reference as they are now, without a build before.
const cache = fileURLToPath(new URL('../../node_modules/.cache/csw-storybook', import.meta.url));
const locales = buildLocales(cache, undefined, undefined, {pseudo: true});
const manifest = buildManifest(cache);

/** `sideEffects` in package.json names published files, so the sources that register a tag would be dropped from a build. */
const keepDefinitions = {
  name: 'keep-definitions',
  transform: (code: string, id: string) =>
    id.endsWith('.define.ts') ? {code, map: null, moduleSideEffects: true} : null,
};

const usedByStories = [
  'lit',
  'lit/directives/if-defined.js',
  'lit/directives/style-map.js',
  '@lit/localize',
  '@lit/localize/init/reentrant.js',
];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The address is relative, so that the built catalogue can lie in any folder of a server.
  staticDirs: [{from: `${cache}/locales`, to: '/locales'}],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    disableProjectJson: true,
  },
  features: {
    // The toolbar has its own width and theme, which are the page's, not the browser window's.
    backgrounds: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  // TypeScript's settings, `useDefineForClassFields` among them, come from tsconfig.json: class fields would hide Lit's.
  viteFinal: (vite) => ({
    ...vite,
    define: {
      ...vite.define,
      ...constants({locales, base: JSON.stringify('locales/')}),
      __CSW_MANIFEST__: JSON.stringify(manifest),
    },
    plugins: [...(vite.plugins ?? []), keepDefinitions],
    // Found only when the first story loads, they would make it load again.
    optimizeDeps: {...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), ...usedByStories]},
    // The largest chunks are Storybook's own and axe, on which a warning could change nothing.
    build: {...vite.build, chunkSizeWarningLimit: 2000},
  }),
};

export default config;
