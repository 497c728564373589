import {buildLocales} from './src/build/build-locales.ts';
import {buildReader} from './src/build/build-reader.ts';
import {rollupConfig} from './src/build/rollup-config.ts';
import {readSourceMessages} from './src/build/source-messages.ts';
import {updatesSettings} from './src/build/updates-settings.ts';

export default async () => {
  // First, since a slip in it should not take half a build to show.
  const updates = await updatesSettings();
  const sources = readSourceMessages();
  const ids = [...sources.keys()];
  const messages = {ids, locales: buildLocales('dist', sources, ids), sources: [...sources.values()], updates};
  return rollupConfig({...messages, reader: await buildReader(messages)});
};
