import type { Diagnostics, ReportOptions } from '../source/diagnostics.ts';
import type { Span } from '../source/source.ts';
import { type Warning, warningKinds, type WarningSet } from './flags.ts';

/** Reports the warnings of one module, of the kinds that are on. */
export class Reporter {
  readonly #set: WarningSet;
  readonly #diagnostics: Diagnostics;

  constructor(set: WarningSet, diagnostics: Diagnostics) {
    this.#set = set;
    this.#diagnostics = diagnostics;
  }

  isOn(warning: Warning): boolean {
    return this.#set.on.has(warning);
  }

  /** One warning, or an error if the program wants it to be one. The flag ends the message. */
  warn(warning: Warning, message: string, span: Span, options: ReportOptions = {}): void {
    if (!this.isOn(warning)) return;
    this.#diagnostics.report({
      code: warningKinds[warning].code,
      severity: this.#set.errors.has(warning) ? 'error' : 'warning',
      message: `${message} (-W${warning})`,
      labels: [{ span, text: options.text ?? '' }, ...(options.more ?? [])],
      hints: options.hints ?? [],
    });
  }
}
