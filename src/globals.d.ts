// What each build tool puts in: Rollup, the test server and Storybook (src/build/constants.ts).

/** The version in package.json. */
declare const __CSW_VERSION__: string;

/** By locale, the hash of its file in the form of an `integrity` attribute. */
declare const __CSW_LOCALES__: Readonly<Record<string, string>>;

/** By locale, what its language is called in itself. */
declare const __CSW_LOCALE_NAMES__: Readonly<Record<string, string>>;

/** The address of the folder of locale files; `undefined` in the classic scripts, which find it from their own. */
declare const __CSW_LOCALES_BASE__: string | undefined;

/** The hash of the second script, `reader.js`, in the form of an `integrity` attribute. */
declare const __CSW_READER__: string;

/** Whether the build has a key for signed corrections. */
declare const __CSW_HAS_UPDATES__: boolean;

/** Who may sign corrections: see src/packs/verify-updates.ts. `undefined` in a build that takes none. */
declare const __CSW_UPDATES__: import('./packs/verify-updates.js').UpdatesSettings | undefined;
