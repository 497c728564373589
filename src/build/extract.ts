import {localizer} from './source-messages.js';

// npm run locales:extract: brings new and changed messages into each locale file.
await localizer().writeInterchangeFiles();
