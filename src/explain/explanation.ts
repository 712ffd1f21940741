/** What there is to say about a code, beyond the message. */
export interface Explanation {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Lines of a paragraph. */
  readonly text: readonly string[];
  /** A program, or a piece of one, with the mistake, and the same without. */
  readonly wrong?: readonly string[];
  readonly right?: readonly string[];
}
