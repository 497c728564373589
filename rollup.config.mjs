import {buildLocales} from './src/build/build-locales.ts';
import {rollupConfig} from './src/build/rollup-config.ts';

export default () => rollupConfig(buildLocales('dist'));
