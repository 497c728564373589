import {buildLocales} from './src/build/build-locales.ts';
import {buildReader} from './src/build/build-reader.ts';
import {rollupConfig} from './src/build/rollup-config.ts';
import {readSourceMessages} from './src/build/source-messages.ts';
import {updatesSettings} from './src/build/updates-settings.ts';

export default async () => {
  const sources = readSourceMessages();
  const ids = [...sources.keys()];
  const updates = await updatesSettings();
  const messages = {ids, locales: buildLocales('dist', sources, ids), sources: [...sources.values()], updates};
  return rollupConfig({...messages, reader: await buildReader(messages)});
};
