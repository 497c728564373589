/** Where a person may see how far it is: standard error. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

/** A line that says how far a run is, on a terminal alone. */
export interface Progress {
  readonly step: () => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const lineStart = '\r\u001b[K';

export const progress = (total: number, stream: ProgressStream): Progress => {
  let done = 0;
  const say = (text: string): void => {
    if (stream.isTTY === true) stream.write(lineStart + text);
  };
  const draw = (): void => say(`${String(done)} of ${String(total)} pages`);
  draw();
  return {
    step: () => {
      done++;
      draw();
    },
    end: () => say(''),
  };
};
