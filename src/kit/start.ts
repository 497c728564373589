import {useCatalogue} from '../language/catalogue.js';
import {currentScript} from './current-script.js';
import {define} from './define.js';
import {usePageDefaults} from './page-defaults.js';
import {useScript} from './page-script.js';
import {pageUrl} from './page-url.js';
import {useUpdates} from './updates.js';
import {watchPlaceholders, type WidgetClass} from './placeholders.js';

const updatesUrl = (wanted: string | undefined): string | undefined => {
  try {
    return wanted === undefined ? undefined : pageUrl(wanted);
  } catch {
    console.warn(`csw: data-updates="${String(wanted)}" is no address. Write one, or leave it out.`);
    return undefined;
  }
};

/**
 * What a classic script does when it runs: registers the widgets, by tag, and puts them into the placeholders of the
 * page. Loaded twice, or beside another version, it leaves alone what is registered.
 */
export const start = (widgets: Readonly<Record<string, WidgetClass>>): void => {
  const script = currentScript();
  // A script whose text the page has inlined has no address; `blob:` and `data:` have no folder.
  if (script && /^(https?|file):/.test(script.src)) {
    const {src, nonce, dataset} = script;
    useScript({src, nonce: nonce ?? ''});
    useCatalogue({base: new URL('locales/', src).href});
    // The corrections lie beside the folders of the versions.
    if (__CSW_HAS_UPDATES__) useUpdates(updatesUrl(dataset.updates) ?? new URL('../updates.json', src).href);
  }
  if (script) usePageDefaults(script.dataset);
  const mine = new Map(Object.entries(widgets).filter(([tag, widget]) => define(tag, widget)));
  if (mine.size > 0) watchPlaceholders(mine);
};
