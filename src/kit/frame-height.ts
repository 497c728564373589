/**
 * What a page in a frame tells the page around it: `{type: 'csw-height', height}`, its own height in CSS pixels. It is sent
 * to anybody, since it says nothing of the visitor.
 */
export const heightMessage = 'csw-height';

/** The lowest and the highest frame that we make, in CSS pixels. */
const bounds = [100, 5000] as const;

const frameOf = (source: MessageEventSource | null): HTMLIFrameElement | undefined =>
  [...document.querySelectorAll('iframe')].find(({contentWindow}) => contentWindow === source);

/** Whether a frame shows a page that lies where our scripts do. */
const isOurs = ({src}: HTMLIFrameElement, origin: string): boolean =>
  src.startsWith(`${origin}/`) && src.includes('/embed/');

/**
 * Gives each frame that shows one of our pages the height that the page says it has.
 *
 * A frame with `sandbox` has the origin `null`, so that `event.origin` says nothing: the frame is known by its window. What
 * it says can change its own height and nothing else, and only within bounds.
 *
 * @param origin of our scripts and of our pages
 */
export const watchFrames = (origin: string): void => {
  window.addEventListener('message', ({data, source}: MessageEvent<{type?: unknown; height?: unknown} | null>) => {
    if (data?.type !== heightMessage || typeof data.height !== 'number' || !source) return;
    const frame = frameOf(source);
    if (!frame || !isOurs(frame, origin)) return;
    const [least, most] = bounds;
    const height = Math.min(Math.max(Math.ceil(data.height), least), most);
    // A page's style sheet may have given all frames a height.
    if (Number.isFinite(height)) frame.style.setProperty('height', `${String(height)}px`, 'important');
  });
};
