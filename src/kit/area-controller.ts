import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {defaultArea, readArea, readPack} from '../facts/read-area.js';
import type {Area, AreaPack} from '../facts/types.js';
import {pageUrl} from './page-url.js';
import {loadReader} from './load-reader.js';

/** Whether the facts are those that were asked for, or those of the whole country while or because they are not here. */
export type AreaState = 'ready' | 'loading' | 'failed';

/** Keeps an element's facts: those of a bundled area, or of a pack from elsewhere, which it fetches. */
export class AreaController implements ReactiveController {
  /** What to show now; never another area's local facts. */
  area: Area = readArea(defaultArea);

  state: AreaState = 'ready';

  #src: string | undefined;
  #id = defaultArea;
  #pack: AreaPack | undefined;
  #leave: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onFailure: (message: string) => void,
  ) {
    host.addController(this);
  }

  /**
   * Reads the facts anew.
   *
   * @param src the address of a pack, which goes before `area`
   * @param area a bundled area's id
   */
  read(src: string | undefined, area: string): void {
    if (src !== this.#src) {
      this.#stop();
      this.#src = src;
      this.#pack = undefined;
      this.#start();
    }
    this.#id = src === undefined ? area : 'uk';
    this.reread();
  }

  /** The facts as they are with the corrections of now. */
  reread(): Area {
    this.area = this.#pack ? readPack(this.#pack) : readArea(this.#id);
    return this.area;
  }

  hostConnected(): void {
    window.addEventListener('online', this.#retry);
    this.#retry();
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#retry);
    this.#stop();
  }

  /** What could not be had may be there now. */
  readonly #retry = (): void => {
    if (this.#leave) return;
    if (this.#src === undefined || this.#pack) return;
    this.#start();
    this.host.requestUpdate();
  };

  #start(): void {
    if (this.#src === undefined || !this.host.isConnected) {
      this.state = this.#src === undefined ? 'ready' : 'loading';
      return;
    }
    this.state = 'loading';
    let left = false;
    let leaveStore: (() => void) | undefined;
    this.#leave = () => {
      left = true;
      leaveStore?.();
    };
    const settle = (pack: AreaPack | undefined, problem?: string): void => {
      if (left) return;
      this.#leave = undefined;
      this.#pack = pack;
      this.state = pack ? 'ready' : 'failed';
      this.host.requestUpdate();
      if (problem !== undefined)
        this.onFailure(`${this.#src ?? ''}: ${problem}. The national facts and the tag's own content are shown.`);
    };
    const url = resolve(this.#src);
    void loadReader().then(
      ({watchArea}) => {
        if (left) return;
        leaveStore = watchArea(url, (result) => {
          if ('pack' in result) settle(result.pack);
          else settle(undefined, result.problem);
        });
      },
      (error: unknown) => {
        settle(undefined, error instanceof Error ? error.message : String(error));
      },
    );
  }

  #stop(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}

/** Relative to the page; what is no address stays as it is, for the reader to say so. */
const resolve = (src: string): string => {
  try {
    return pageUrl(src);
  } catch {
    return src;
  }
};
