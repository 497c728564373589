/** What src/build/build-manifest.ts makes of the widgets' JSDoc; stories/config/main.ts puts it in. */
declare const __CSW_MANIFEST__: object;
