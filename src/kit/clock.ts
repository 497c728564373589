/** The one clock that widgets read, so that a test or a story can stop it. */
export const clock = {now: (): Date => new Date()};
