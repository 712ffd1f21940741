import type { Checker } from './environment.ts';
import type { Evidence } from './evidence.ts';
import { TypePrinter } from './print.ts';

/** Reports constraints that nothing can solve any more. */
export function reportUnsolved(c: Checker, left: readonly Evidence[]): void {
  for (const evidence of left) {
    evidence.ref = { tag: 'none' };
    const printer = new TypePrinter([evidence.pred], { stringName: true });
    const text = printer.print(evidence.pred);
    c.diagnostics.error('RH0440', `there is no instance \`${text}\``, evidence.why.span);
  }
}
