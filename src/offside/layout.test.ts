// Reads: nothing
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { defaultOptions } from '../driver/options.ts';
import { lex } from '../lex/lexer.ts';
import { Diagnostics } from '../source/diagnostics.ts';
import { Source } from '../source/source.ts';
import { Layout } from './layout.ts';

const piece = fc.constantFrom(
  ...['x', 'y', 'do', 'of', 'let', 'where', 'in', '{', '}', ';', '(', ')', '=', 'module M where'],
  ...['\n', '\n  ', '\n    ', '\n\t', '\\case'],
);

test('virtual braces match, and no token is lost, whatever the reader asks for', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.array(fc.boolean()), (pieces, closing) => {
      const source = new Source('a.hs', pieces.join(' '));
      const lexed = lex(source, defaultOptions, new Diagnostics());
      const layout = new Layout(lexed);
      let open = 0;
      const real: number[] = [];
      for (let i = 0; layout.token.kind !== 'end'; i++) {
        if (closing[i] && !/^v/.test(layout.token.kind)) layout.closeImplicit();
        const { kind, start } = layout.token;
        if (kind === 'v{') open++;
        else if (kind === 'v}') open--;
        else if (kind !== 'v;') real.push(start);
        assert.ok(open >= 0 && i < 1000);
        layout.advance();
      }
      assert.equal(
        real,
        lexed.tokens.slice(0, -1).map(token => token.start),
      );
    }),
    { numRuns: 2000 },
  );
});

test.run();
