import type { Name } from '../names/name.ts';
import type { Match } from '../syntax/syntax.ts';
import {
  type Constructor,
  type Derivable,
  type Derived,
  boxedField,
  onFields,
  unboxedKind,
} from './derivable.ts';
import { type E, lib } from './make.ts';

const inShow = (text: string): Name => lib('GHC.Show', text);
const showsPrec = inShow('showsPrec');
const compose = lib('GHC.Basics', '.');
const geInt = lib('GHC.Classes', 'geInt');

/** The precedence of application: one more than that of the tightest operator. */
export const applicationPrecedence = 10;

/** An operator stands in parentheses where a name is expected. */
function inPrefix(text: string): string {
  return isOperator(text) ? `(${text})` : text;
}

export function isOperator(text: string): boolean {
  return !/^[\p{L}_]/u.test(text);
}

/** `showsPrec`, with an equation for each constructor. */
export function deriveShow(data: Derivable): Derived {
  const { make, constructors } = data;
  const equations = constructors.map(con => showEquation(data, con));
  if (constructors.length === 0) {
    const value = make.local('v');
    const none = make.case(make.name(value), []);
    equations.push(make.match([make.wildcard, make.variable(value)], none));
  }
  return {
    tag: 'methods',
    methods: [make.method(showsPrec, ...equations)],
    wanted: onFields(data),
  };
}

/** A text that is there already, or the field of this number at some precedence. */
type Piece = string | { readonly field: number; readonly precedence: number };

function showEquation(data: Derivable, con: Constructor): Match<Name> {
  const { make } = data;
  const { name, fields } = con;
  const args = make.locals('a', fields);
  const shape = make.shape(name, args);
  const items = merged(pieces(con)).map((piece): E => {
    if (typeof piece === 'string') return make.call(inShow('showString'), make.text(piece));
    const field = args[piece.field];
    if (field === undefined) return make.name(inShow('showSpace'));
    const type = fields[piece.field]?.type;
    const kind = type === undefined ? undefined : unboxedKind(type);
    const value = boxedField(make, con, piece.field, field);
    // An unboxed number is one word, `-1#`, and needs no parentheses.
    const shown = make.call(showsPrec, make.int(kind ? 0 : piece.precedence), value);
    if (kind === undefined) return shown;
    const suffix = make.call(inShow('showString'), make.text(kind.suffix));
    return make.infix(shown, compose, suffix);
  });
  const shown = make.chain(items, compose, make.name(inShow('showSpace')));
  if (fields.length === 0) return make.match([make.wildcard, shape], shown);
  const d = make.local('d');
  const own = con.style === 'infix' ? con.fixity.precedence : applicationPrecedence;
  const needed = make.call(geInt, make.name(d), make.int(own + 1));
  const body = make.call(inShow('showParen'), needed, shown);
  return make.match([make.variable(d), shape], body);
}

function pieces({ name, style, fixity, fields }: Constructor): Piece[] {
  const prefix = inPrefix(name.text);
  if (fields.length === 0) return [prefix];
  switch (style) {
    case 'prefix':
      return [
        prefix,
        ...fields.flatMap((_, field): Piece[] => {
          return [' ', { field, precedence: applicationPrecedence + 1 }];
        }),
      ];
    case 'infix': {
      const op = isOperator(name.text) ? name.text : `\`${name.text}\``;
      const precedence = fixity.precedence + 1;
      return [{ field: 0, precedence }, ` ${op} `, { field: 1, precedence }];
    }
    case 'record':
      return [
        `${prefix} {`,
        ...fields.flatMap(({ name: label }, field): Piece[] => {
          const comma = field === 0 ? '' : ', ';
          const text = `${comma}${inPrefix(label?.label ?? '')} = `;
          return [text, { field, precedence: 0 }];
        }),
        '}',
      ];
  }
}

/** Texts that stand side by side become one. */
function merged(items: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const item of items) {
    const last = out.at(-1);
    if (typeof item === 'string' && typeof last === 'string') out[out.length - 1] = last + item;
    else out.push(item);
  }
  return out;
}
