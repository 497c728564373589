import {getScript} from './page-script.js';

/**
 * What a page in a frame tells the page around it: `{type: 'csw-height', height}`, its own height in CSS pixels. It is sent
 * to anybody, since it says nothing of the visitor.
 */
export const heightMessage = 'csw-height';

/** Whether a frame shows a page that lies beside our script. */
const isOurs = ({src}: HTMLIFrameElement): boolean => {
  const script = getScript();
  return script !== undefined && src.startsWith(new URL('/', script.src).href) && src.includes('/embed/');
};

/** The frames of the page; it may have an image called `querySelectorAll`. */
const allFrames = (): HTMLIFrameElement[] => [
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- `call` picks the overload for tags that are
  ...(Document.prototype.querySelectorAll.call(document, 'iframe') as NodeListOf<HTMLIFrameElement>),
];

/**
 * Gives each frame that shows one of our pages the height that the page says it has.
 *
 * A frame with `sandbox` has the origin `null`, so that `event.origin` says nothing: the frame is known by its window. What
 * it says can change its own height and nothing else, and only within bounds.
 */
export const watchFrames = (): void => {
  addEventListener('message', ({data, source}: MessageEvent<{type?: unknown; height?: unknown} | null>) => {
    if (data?.type !== heightMessage || typeof data.height !== 'number' || !source) return;
    const frame = allFrames().find(({contentWindow}) => contentWindow === source);
    if (!frame || !isOurs(frame)) return;
    const height = Math.min(Math.max(Math.ceil(data.height), 100), 5000);
    // A page's style sheet may have given all frames a height.
    if (Number.isFinite(height)) frame.style.setProperty('height', `${String(height)}px`, 'important');
  });
  // A frame that was there before this script has told its height to nobody. WordPress asks in the same words.
  for (const frame of allFrames()) if (isOurs(frame)) frame.contentWindow?.postMessage({message: 'ready'}, '*');
};
