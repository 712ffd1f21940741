import { type Macros, replaced } from './macros.ts';

/** The value of a condition; undefined if it is none. */
export function condition(text: string, macros: Macros): boolean | undefined {
  const plain = text.replaceAll(/\/\*.*?\*\//gs, ' ').replace(/\/\/.*$/, '');
  const asked = plain.replaceAll(
    /\bdefined\s*(?:\(\s*([A-Za-z_]\w*)\s*\)|([A-Za-z_]\w*))/g,
    (_, inside?: string, bare?: string) => (macros.has(inside ?? bare ?? '') ? ' 1 ' : ' 0 '),
  );
  const tokens = tokensOf(replaced(asked, macros));
  return tokens === undefined ? undefined : new Reader(tokens).whole();
}

/** Numbers, words and operators; undefined if there is anything else. */
function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  const token =
    /\s*(0[xX][0-9a-fA-F]+|\d+|[A-Za-z_]\w*|'[^'\\]'|<<|>>|[<>=!]=|&&|\|\||[-+*/%<>!~&|^?:()])|\s*$/y;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (found === null) return undefined;
    if (found[1] === undefined) break;
    tokens.push(found[1]);
    const suffix = /^\d/.test(found[1]) ? /[uUlL]*/y : undefined;
    if (suffix === undefined) continue;
    suffix.lastIndex = token.lastIndex;
    token.lastIndex += suffix.exec(text)?.[0].length ?? 0;
  }
  return tokens;
}

const levels: readonly (readonly string[])[] = [
  ...[['||'], ['&&'], ['|'], ['^'], ['&'], ['==', '!='], ['<', '>', '<=', '>=']],
  ...[
    ['<<', '>>'],
    ['+', '-'],
    ['*', '/', '%'],
  ],
];

const operations: Readonly<Record<string, (a: bigint, b: bigint) => bigint | boolean>> = {
  '||': (a, b) => a !== 0n || b !== 0n,
  '&&': (a, b) => a !== 0n && b !== 0n,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '&': (a, b) => a & b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '<<': (a, b) => BigInt.asIntN(64, a << (b & 63n)),
  '>>': (a, b) => a >> (b & 63n),
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0n ? 0n : a / b),
  '%': (a, b) => (b === 0n ? 0n : a % b),
};

/** Thrown when something is missing. */
const notACondition = new Error('not a condition');

class Reader {
  readonly tokens: readonly string[];
  at = 0;

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  whole(): boolean | undefined {
    try {
      const value = this.choice();
      return this.at === this.tokens.length ? value !== 0n : undefined;
    } catch (error) {
      if (error === notACondition) return undefined;
      throw error;
    }
  }

  /** condition ? value : value */
  choice(): bigint {
    const chosen = this.level(0);
    if (!this.accept('?')) return chosen;
    const yes = this.choice();
    if (!this.accept(':')) throw notACondition;
    const no = this.choice();
    return chosen === 0n ? no : yes;
  }

  level(depth: number): bigint {
    const operators = levels[depth];
    if (operators === undefined) return this.unary();
    let value = this.level(depth + 1);
    for (;;) {
      const operator = operators.find(each => this.accept(each));
      const operation = operator === undefined ? undefined : operations[operator];
      if (operation === undefined) return value;
      value = BigInt(operation(value, this.level(depth + 1)));
    }
  }

  unary(): bigint {
    if (this.accept('!')) return this.unary() === 0n ? 1n : 0n;
    if (this.accept('-')) return -this.unary();
    if (this.accept('+')) return this.unary();
    if (this.accept('~')) return ~this.unary();
    if (this.accept('(')) {
      const value = this.choice();
      if (!this.accept(')')) throw notACondition;
      return value;
    }
    const token = this.tokens[this.at++] ?? '';
    if (/^\d/.test(token)) return BigInt(token.replace(/^0(?=\d)/, '0o'));
    if (token.startsWith("'")) return BigInt(token.codePointAt(1) ?? 0);
    if (!/^[A-Za-z_]/.test(token)) throw notACondition;
    if (token.startsWith('MIN_VERSION_') && this.accept('(')) this.skipArguments();
    return 0n;
  }

  skipArguments(): void {
    for (let depth = 1; depth > 0; this.at++) {
      const token = this.tokens[this.at];
      if (token === undefined) throw notACondition;
      depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    }
  }

  accept(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }
}
