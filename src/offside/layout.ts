import type { Lexed } from '../lex/lexer.ts';
import type { Token } from '../lex/token.ts';
import { invariant } from '../source/diagnostics.ts';

/** A block that is open. */
export interface Block {
  /** The column of its items; 0 if its braces are explicit. */
  readonly column: number;
  /** What opened it: a keyword, or `{`; for the block of a module without a header, its first token. */
  readonly opener: Token;
}

/**
 * Tokens with braces and semicolons put in (Haskell 2010, §10.3). `token` is what the
 * reader looks at; it calls `advance` to go on, and `closeImplicit` to apply the
 * parse-error(t) rule.
 */
export class Layout {
  readonly #tokens: readonly Token[];
  readonly #nondecreasing: boolean;
  readonly #blocks: Block[] = [];
  #index = 0;
  /** A block opens before the next token: the mark {n} of the report. */
  #opener: Token | undefined;
  /** The block that was just opened is empty. */
  #empty = false;
  /** The next token's column is still to be compared: the mark ⟨n⟩ of the report. */
  #lineBegins = false;

  /** The block that was closed last because a line began to the left of it, and that line. */
  #closed: { readonly block: Block | undefined; readonly by: Token } | undefined;

  /** What the reader looks at. */
  token: Token;

  constructor(lexed: Lexed) {
    this.#tokens = lexed.tokens;
    this.#nondecreasing = lexed.extensions.has('NondecreasingIndentation');
    this.#lambdaCase = lexed.extensions.has('LambdaCase');
    this.token = this.#peek();
    if (this.token.kind !== 'module') this.#opener = this.token;
    this.token = this.#next();
  }
  readonly #lambdaCase: boolean;

  /** Goes on to the next token. At the end of the file it stays at the token `end`. */
  advance(): void {
    const done = this.token;
    switch (done.kind) {
      case 'let':
      case 'where':
      case 'do':
      case 'of':
        this.#opener = done;
        break;
      case '{':
        this.#blocks.push({ column: 0, opener: done });
        break;
      case '}':
        if (this.#blocks.at(-1)?.column === 0) this.#blocks.pop();
        break;
      case 'case':
        if (this.#tokens[this.#index - 2]?.kind === '\\') this.#opener = done;
        break;
      case 'varid':
        if (this.#isCases(done)) this.#opener = done;
        break;
      default:
    }
    this.token = this.#next();
  }
  #next(): Token {
    const token = this.#peek();
    if (this.#opener !== undefined) return this.#open(token, this.#opener);
    if (this.#empty) {
      this.#empty = false;
      return virtual('v}', token);
    }
    const column = this.#blocks.at(-1)?.column ?? 0;
    if (this.#lineBegins && column > 0) {
      const here = token.kind === 'end' ? 0 : token.column;
      if (here < column) {
        this.#closed = { block: this.#blocks.pop(), by: token };
        return virtual('v}', token);
      }
      this.#lineBegins = false;
      if (here === column) return virtual('v;', token);
    }
    this.#lineBegins = false;
    return this.#take(token);
  }
  #peek(): Token {
    const token = this.#tokens[this.#index];
    invariant(token !== undefined, 'a row of tokens ends with the token `end`');
    return token;
  }

  #take(token: Token): Token {
    if (token.kind !== 'end') {
      this.#index++;
      const next = this.#peek();
      this.#lineBegins = next.line > lastLine(token) || next.kind === 'end';
    }
    return token;
  }
  #open(token: Token, opener: Token): Token {
    this.#opener = undefined;
    if (token.kind === '{') return this.#take(token);
    const around = this.#blocks.at(-1)?.column ?? 0;
    const lenient = this.#nondecreasing && opener.kind === 'do' && around > 0;
    const enough =
      token.column > around || (lenient && token.column === around && !this.#definitionAhead());
    if (enough && token.kind !== 'end') {
      this.#blocks.push({ column: token.column, opener });
      this.#lineBegins = false;
    } else {
      this.#empty = true;
      this.#lineBegins = true;
    }
    return virtual('v{', token);
  }

  /** Does a definition begin at the next token, which begins a line? */
  #definitionAhead(): boolean {
    const first = this.#peek();
    let open = 0;
    for (let i = this.#index; i < this.#tokens.length; i++) {
      const token = this.#tokens[i];
      if (token === undefined || (i > this.#index && token.column <= first.column)) return false;
      const { kind } = token;
      if (kind === '(' || kind === '[' || kind === '{') open++;
      if (kind === ')' || kind === ']' || kind === '}') open--;
      if (kind === 'let' || kind === 'where' || kind === 'of' || kind === '|') return false;
      if (kind === '=' && open === 0) return true;
    }
    return false;
  }

  /**
   * The parse-error(t) rule: if the innermost block is implicit, closes it before the current
   * token, and the reader looks at the virtual brace. False, and nothing done, if it is explicit.
   */
  closeImplicit(): boolean {
    const block = this.#blocks.at(-1);
    if (block === undefined || block.column === 0) return false;
    if (this.token.kind !== 'end') this.#index--;
    this.#blocks.pop();
    this.#lineBegins = false;
    this.token = virtual('v}', this.token);
    return true;
  }

  /** The next real token behind the current one. */
  get following(): Token {
    return this.#peek();
  }

  /** The real token that comes `distance` tokens behind the current one, 1 being `following`. */
  ahead(distance: number): Token {
    return this.#tokens[this.#index + distance - 1] ?? this.#peek();
  }

  /** For messages: a block that the current token closed by standing to the left of it. */
  get closedByToken(): Block | undefined {
    return this.#closed?.by.start === this.token.start ? this.#closed.block : undefined;
  }

  /** The innermost block. */
  get block(): Block | undefined {
    return this.#blocks.at(-1);
  }

  /** Whether explicit braces are open. */
  get hasBraces(): boolean {
    return this.#blocks.some(block => block.column === 0);
  }

  /** How many blocks are open. */
  get depth(): number {
    return this.#blocks.length;
  }

  /** Is the token, which was just read, the word `cases` behind a backslash (LambdaCase)? */
  #isCases(token: Token): boolean {
    if (token.text !== 'cases' || !this.#lambdaCase) return false;
    return this.#tokens[this.#index - 2]?.kind === '\\' && this.#peek().kind !== '->';
  }

  /** Goes to the end of the file. */
  finish(): void {
    this.#blocks.length = 0;
    this.#index = this.#tokens.length - 1;
    this.#opener = undefined;
    this.#empty = false;
    this.token = this.#next();
  }

  /**
   * After an error: forgets the blocks above `depth` if one of them has explicit braces whose
   * end does not come before the item ends.
   */
  abandon(depth: number): void {
    if (this.#blocks.slice(depth).every(block => block.column > 0)) return;
    const edge = this.#blocks[depth - 1]?.column ?? 0;
    for (let i = Math.max(1, this.#index - 1); i < this.#index + 1000; i++) {
      const token = this.#tokens[i];
      if (token?.kind === '}') return;
      const begins = token !== undefined && token.line > (this.#tokens[i - 1]?.line ?? 0);
      if (token === undefined || token.kind === 'end' || (begins && token.column <= edge)) break;
    }
    this.#blocks.length = depth;
  }
}

function virtual(kind: 'v{' | 'v;' | 'v}', before: Token): Token {
  return { ...before, kind, end: before.start, text: '', qualifier: undefined, literal: undefined };
}

/** The line in which a token ends. Only a string with a gap has more than one. */
function lastLine(token: Token): number {
  return token.kind === 'string' ? token.line + token.text.split('\n').length - 1 : token.line;
}
