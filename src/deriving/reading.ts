import { globalName, type Name } from '../names/name.ts';
import type { Stmt } from '../syntax/syntax.ts';
import { type Constructor, type Derivable, type Derived, onFields } from './derivable.ts';
import { type E, lib, type Maker } from './make.ts';
import { applicationPrecedence, isOperator } from './showing.ts';

const inRead = (text: string): Name => lib('GHC.Read', text);
const inReadPrec = (text: string): Name => lib('Text.ParserCombinators.ReadPrec', text);
const readPrec = inRead('readPrec');
const orElse = inReadPrec('+++');
const returns = lib('GHC.Base', 'return');

/** A word of the lexer that `Read` goes by. */
interface Word {
  readonly kind: 'Ident' | 'Symbol' | 'Punc';
  readonly text: string;
}

const punctuation = (text: string): Word => ({ kind: 'Punc', text });

/** A name or operator; a `#` at the end of a name is a word of its own. */
function wordsOf(text: string): Word[] {
  if (isOperator(text)) return [{ kind: 'Symbol', text }];
  const [, name = '', hashes = ''] = /^(.*?)(#*)$/u.exec(text) ?? [];
  const ident: Word = { kind: 'Ident', text: name };
  return hashes === '' ? [ident] : [ident, { kind: 'Symbol', text: hashes }];
}

function inPrefix(text: string): Word[] {
  const words = wordsOf(text);
  return isOperator(text) ? [punctuation('('), ...words, punctuation(')')] : words;
}

/** `readPrec`: the parsers of all constructors side by side. */
export function deriveRead(data: Derivable): Derived {
  const { make, constructors } = data;
  const isSimple = ({ name, fields }: Constructor): boolean => {
    return fields.length === 0 && !isOperator(name.text) && !name.text.endsWith('#');
  };
  const simple = constructors.filter(isSimple);
  const choices = simple.map(({ name }) => {
    return make.tuple([make.text(name.text), make.call(returns, make.name(name))]);
  });
  const parsers = [
    ...(choices.length > 0 ? [make.call(inRead('choose'), make.list(choices))] : []),
    ...constructors.filter(con => !isSimple(con)).map(con => parser(make, con)),
  ];
  const any = make.chain(parsers, orElse, make.name(inReadPrec('pfail')));
  const constant = (name: string, value: E) => make.method(inRead(name), make.match([], value));
  const methods = [
    constant('readPrec', make.call(inRead('parens'), any)),
    constant('readList', make.name(inRead('readListDefault'))),
    constant('readListPrec', make.name(inRead('readListPrecDefault'))),
  ];
  return { tag: 'methods', methods, wanted: onFields(data) };
}

/** The parser of one constructor, at its precedence. */
function parser(make: Maker, { name, style, fixity, fields }: Constructor): E {
  const args = make.locals('a', fields);
  const step = make.call(inReadPrec('step'), make.name(readPrec));
  const read = (arg: Name): Stmt<Name> => make.bind(arg, step);
  const result = make.run(make.call(returns, make.call(name, ...args.map(arg => make.name(arg)))));
  const words = expectAll(make, inPrefix(name.text));
  const at = (precedence: number, ...stmts: readonly Stmt<Name>[]): E => {
    return make.call(inReadPrec('prec'), make.int(precedence), make.do([...stmts, result]));
  };
  if (fields.length === 0) return make.do([...words, result]);
  const [left, right] = args;
  switch (style) {
    case 'infix': {
      if (left === undefined || right === undefined) return make.do([result]);
      const tick = punctuation('`');
      const op = isOperator(name.text) ? wordsOf(name.text) : [tick, ...wordsOf(name.text), tick];
      return at(fixity.precedence, read(left), ...expectAll(make, op), read(right));
    }
    case 'prefix':
      return at(applicationPrecedence, ...words, ...args.map(read));
    case 'record': {
      const labelled = fields.flatMap(({ name: label }, i) => {
        const comma = i === 0 ? [] : [punctuation(',')];
        const [arg, text] = [args[i], label?.label ?? ''];
        if (arg === undefined) return [];
        return [...expectAll(make, comma), make.bind(arg, readField(make, text))];
      });
      const [open, close] = [punctuation('{'), punctuation('}')];
      const inside = [...expectAll(make, [open]), ...labelled, ...expectAll(make, [close])];
      return at(applicationPrecedence + 1, ...words, ...inside);
    }
  }
}

/** `label = value`. */
function readField(make: Maker, label: string): E {
  const value = make.call(inReadPrec('reset'), make.name(readPrec));
  if (isOperator(label)) return make.call(inRead('readSymField'), make.text(label), value);
  const [, name = '', hash = ''] = /^(.*?)(#?)$/u.exec(label) ?? [];
  const reader = hash === '' ? 'readField' : 'readFieldHash';
  return make.call(inRead(reader), make.text(name), value);
}

function expectAll(make: Maker, words: readonly Word[]): Stmt<Name>[] {
  return words.map(({ kind, text }) => {
    const lexeme = make.call(globalName('Text.Read.Lex', 'con', kind), make.text(text));
    return make.run(make.call(inRead('expectP'), lexeme));
  });
}
