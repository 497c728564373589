/** A server of a test's own, in the place of the page's `fetch`: it answers when the test says so. */
export interface Served {
  /** Answers with JSON. */
  readonly answer: (path: string, value: unknown) => void;
  readonly respond: (path: string, body: string, init?: ResponseInit) => void;
  /** How often it was asked. */
  readonly asked: (path: string) => number;
  /** Whether the last one who asked no longer wants to know. */
  readonly isAborted: (path: string) => boolean;
  readonly stop: () => void;
}

interface Asked {
  readonly url: string;
  readonly signal: AbortSignal | null | undefined;
  readonly resolve: (response: Response) => void;
  done: boolean;
}

export const served = (): Served => {
  const real = window.fetch.bind(window);
  const asked: Asked[] = [];
  const answers = new Map<string, () => Response>();
  const absolute = (path: string): string => new URL(path, document.baseURI).href;

  window.fetch = (input, init) => {
    const url = absolute(input instanceof Request ? input.url : String(input));
    if (!new URL(url).pathname.startsWith('/areas/')) return real(input, init);
    return new Promise((resolve, reject) => {
      const request: Asked = {url, signal: init?.signal, resolve, done: false};
      asked.push(request);
      init?.signal?.addEventListener('abort', () => {
        reject(init.signal?.reason as Error);
      });
      settle();
    });
  };

  const settle = (): void => {
    for (const request of asked) {
      const answer = answers.get(request.url);
      if (!answer || request.done) continue;
      request.done = true;
      request.resolve(answer());
    }
  };

  const respond = (path: string, body: string, init: ResponseInit = {}): void => {
    answers.set(absolute(path), () => new Response(body, {headers: {'Content-Type': 'application/json'}, ...init}));
    settle();
  };

  const of = (path: string): Asked[] => asked.filter(({url}) => url === absolute(path));

  return {
    answer: (path, value) => {
      respond(path, JSON.stringify(value));
    },
    respond,
    asked: (path) => of(path).length,
    isAborted: (path) => of(path).at(-1)?.signal?.aborted ?? false,
    stop: () => {
      window.fetch = real;
    },
  };
};
