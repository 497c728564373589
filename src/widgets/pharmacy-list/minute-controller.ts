import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Renders its host anew each minute, and when the page comes back into view: what it says of now stays true. */
export class MinuteController implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  readonly #tick = (): void => {
    this.host.requestUpdate();
  };

  hostConnected(): void {
    this.#timer = setInterval(this.#tick, 60_000);
    document.addEventListener('visibilitychange', this.#tick);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#tick);
  }
}
