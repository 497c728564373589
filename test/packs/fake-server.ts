/** One who asks, whom the test answers. */
export interface Request {
  readonly url: string;
  readonly init: RequestInit;
  readonly signal: AbortSignal;
  readonly answer: (response: Response) => void;
  /** As where there is no network. */
  readonly fail: (error: Error) => void;
}

export interface FakeServer {
  /** Who has asked, in order. */
  readonly asked: readonly Request[];
  /** An address that nobody has asked for: what is here stays for the page. */
  readonly newAddress: () => string;
  /** What is to happen in a while: how long that is, in milliseconds. What no longer is to happen is gone from it. */
  readonly waiting: () => readonly number[];
  /** Lets the while be over. */
  readonly endWait: () => void;
  readonly stop: () => void;
}

/** More than any timer of the browser's own has. */
const firstTimer = 2 ** 30;

let made = 0;

/** Stands in the place of the page's `fetch`, and of its clock for whiles that no test waits for. */
export const fakeServer = (): FakeServer => {
  const before = {
    fetch: window.fetch.bind(window),
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
  };
  const asked: Request[] = [];
  const timers = new Map<number, {readonly delay: number; readonly run: () => void}>();
  let timer = firstTimer;

  window.fetch = (input, init = {}) => {
    const {signal} = init;
    if (typeof input !== 'string' || !signal) return before.fetch(input, init);
    return new Promise((answer, fail) => {
      asked.push({url: input, init, signal, answer, fail});
      signal.addEventListener('abort', () => fail(signal.reason as Error));
    });
  };
  window.setTimeout = ((run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => {
    if (delay < 5000) return before.setTimeout(run, delay, ...given);
    timers.set(++timer, {delay, run: () => run(...given)});
    return timer;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!timers.delete(Number(id))) before.clearTimeout(id);
  };

  return {
    asked,
    newAddress: () => `https://packs.example/${String(made++)}.json`,
    waiting: () => [...timers.values()].map(({delay}) => delay),
    endWait: () => {
      const due = [...timers.values()];
      timers.clear();
      for (const {run} of due) run();
    },
    stop: () => {
      Object.assign(window, before);
    },
  };
};

/** What a server that is in order answers with; a test says what is not. */
export const json = (
  body: BodyInit | null,
  {type = 'application/json', ...init}: ResponseInit & {readonly type?: string} = {},
): Response => new Response(body, {headers: type === '' ? {} : {'Content-Type': type}, ...init});
