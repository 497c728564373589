import {currentScript} from './kit/current-script.js';
import {readyEvent} from './kit/reader-event.js';
import {reader} from './packs/page-reader.js';

// The second script, which the first one fetches where a page has facts from elsewhere. The tag that brought it hears of it.
currentScript()?.dispatchEvent(new CustomEvent(readyEvent, {detail: reader}));
