import {buildLocales} from './src/build/build-locales.ts';
import {rollupConfig} from './src/build/rollup-config.ts';
import {readSourceMessages} from './src/build/source-messages.ts';

export default () => {
  const messages = readSourceMessages();
  const ids = [...messages.keys()];
  return rollupConfig({ids, locales: buildLocales('dist', messages, ids), sources: [...messages.values()]});
};
