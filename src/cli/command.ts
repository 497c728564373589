/** One of the things that `csw` does. */
export interface Command {
  /** How it is called, and what for: one line. */
  readonly usage: string;
  /**
   * @returns whether all is well: else the command ends with 1
   * @throws with a message for the person who called it, where the arguments cannot be used
   */
  readonly run: (args: readonly string[]) => Promise<boolean>;
}
