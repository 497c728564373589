import {heightMessage} from '../../kit/frame-height.js';
import {languageEvent} from '../../language/chosen-language.js';

// What a page for frames does with a script: it says how high it is, takes the theme from its own address, and gives way to
// its neighbour in the language that a visitor chooses, whose title and first line are in that language too.

/** Sent on by WordPress with the frame's address, and sent back with each message: it knows the frame by it. */
const [, secret] = /[#&?]secret=(\w{1,64})/.exec(location.hash) ?? [];

const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') {
  document.documentElement.dataset.theme = theme;
  for (const widget of document.querySelectorAll('main > [area]')) widget.setAttribute('theme', theme);
}

addEventListener(languageEvent, (event) => {
  const {detail: locale} = event as CustomEvent<unknown>;
  const neighbours = [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')];
  const neighbour = neighbours.find(({hreflang}) => hreflang === locale);
  if (neighbour) location.replace(neighbour.href + location.search + location.hash);
});

/** What a link leads to would take the widget's place in a frame, and many websites refuse to be framed. */
const openElsewhere = (event: Event): void => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (link && /^https?:$/.test(link.protocol)) link.target = '_blank';
};

const tell = (): void => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({type: heightMessage, height}, '*');
  if (secret !== undefined) parent.postMessage({message: 'height', value: height, secret}, '*');
};

if (parent !== window) {
  new ResizeObserver(tell).observe(document.body);
  tell();
  addEventListener('click', openElsewhere, true);
  // WordPress and our script ask once they run: what was told before that, nobody has heard.
  addEventListener('message', ({source, data}: MessageEvent<{message?: unknown} | null>) => {
    if (source === parent && data?.message === 'ready') tell();
  });
}
