import {buildManifest} from './build-manifest.ts';

// npm run manifest: what editors and catalogues know of each tag.
buildManifest('dist/esm');
