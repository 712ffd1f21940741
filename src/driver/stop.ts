/** Thrown by a step whose input has errors. They have been reported; catch it with `attempt`. */
export class Stop extends Error {
  override readonly name = 'Stop';
}

/** The value of `work`, or undefined if it stopped because the program has errors. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}
