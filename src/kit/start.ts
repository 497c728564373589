import {useCatalogue} from '../language/catalogue.js';
import {define} from './define.js';
import {usePageDefaults} from './page-defaults.js';
import {watchPlaceholders, type WidgetClass} from './placeholders.js';

/**
 * The script tag that runs now. The prototype's own getter is asked, since on the document itself an
 * `<img name="currentScript">` of the page would answer. `null` in a module.
 */
const currentScript = (): HTMLScriptElement | null =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document) as HTMLScriptElement | null;

/**
 * What a classic script does when it runs: registers the widgets, by tag, and puts them into the placeholders of the
 * page. Loaded twice, or beside another version, it leaves alone what is registered.
 */
export const start = (widgets: Readonly<Record<string, WidgetClass>>): void => {
  const script = currentScript();
  // A script whose text the page has inlined has no address; `blob:` and `data:` have no folder.
  if (script && /^(https?|file):/.test(script.src)) useCatalogue({base: new URL('locales/', script.src).href});
  if (script) usePageDefaults(script.dataset);
  const mine = new Map(Object.entries(widgets).filter(([tag, widget]) => define(tag, widget)));
  if (mine.size > 0) watchPlaceholders(mine);
};
