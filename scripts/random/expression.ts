// Expressions of a given type.

import type { Dice } from './dice.ts';
import { libraryForms } from './table.ts';
import { con, type Form, fun, isVariable, list, match } from './types.ts';
import {
  sameType,
  showType,
  type Substitution,
  substitute,
  type Ty,
  variablesOf,
} from './types.ts';
import { baseTypes, type Data, fieldsAt, has, type Scope } from './world.ts';
import { type Variable, withVariables, type World } from './world.ts';

const integerTexts = ['0', '1', '2', '3', '7', '10', '100', '13', '5', '(-1)', '(-2)', '(-7)'];
const strings = [
  '',
  'a',
  'abc',
  'hello world',
  'x y\\nz',
  'a\\"b\\\\c',
  '\\1234\\&5',
  '\\SO\\&H',
  'tab\\t',
  'Zo\\235',
  '12',
  '-3',
  '(1,2)',
];
const chars = ['a', 'b', 'Z', '0', ' ', '\\n', "\\'", '"', '\\\\', '\\DEL', '\\200', '\\1234', '~'];
const doubles = [
  '0',
  '1',
  '2',
  '0.5',
  '(-1)',
  '1.5',
  '2.5',
  '(-0.5)',
  '0.1',
  '1e7',
  '1.0e-2',
  '123456.789',
  '(-0.0)',
  '9.999e22',
  '5.0e-324',
  '4503599627370497.5',
  '1e100',
];

/** Where arithmetic of a type wraps round, or has another digit. */
const borders: Readonly<Record<string, readonly string[]>> = {
  Integer: [
    '(2 ^ (64 :: Int))',
    '(-(2 ^ (63 :: Int)))',
    '(10 ^ (30 :: Int))',
    '(-(2 ^ (64 :: Int)) - 1)',
  ],
  Rational: ['(1 % 3)', '((-7) % 2)', '(5 % 2)'],
  other: ['maxBound', 'minBound', '(maxBound - 1)', '(minBound + 1)'],
};

function literal(ty: Ty, dice: Dice, world: World, scope: Scope): string | undefined {
  const text = ((): string | undefined => {
    if (ty.con === 'String') return `"${dice.pick(strings)}"`;
    if (ty.con === 'Char') return `'${dice.pick(chars)}'`;
    if (ty.con === 'Double' || ty.con === 'Float') {
      return `(${dice.pick(doubles)} :: ${ty.con})`;
    }
    if (ty.con === 'Bool') return dice.pick(['False', 'True']);
    if (ty.con === 'Ordering') return dice.pick(['EQ', 'LT', 'GT']);
    return ty.con === '()' ? '()' : undefined;
  })();
  if (text !== undefined || !has('Num', ty, world, scope)) return text;
  const isUnsigned = ty.con.startsWith('Word');
  const number = dice.chance(20)
    ? dice.pick(borders[ty.con] ?? borders.other ?? [])
    : dice.pick(isUnsigned ? integerTexts.slice(0, 9) : integerTexts);
  return `(${number} :: ${ty.con})`;
}

/** Does a type have one of these names in it? */
function mentions(ty: Ty, names: ReadonlyMap<string, unknown>): boolean {
  return names.has(ty.con) || ty.args.some(arg => mentions(arg, names));
}

export class Maker {
  readonly #dice: Dice;
  readonly #world: World;
  /** How many more expressions may be large. */
  #fuel = 0;
  #names = 0;

  constructor(dice: Dice, world: World) {
    this.#dice = dice;
    this.#world = world;
  }

  /** A name that is not in use. */
  name(letter: string): string {
    return `${letter}${++this.#names}`;
  }

  /** A type that belongs to `classes`, with at most `depth` constructors on top of each other. */
  type(depth: number, classes: readonly string[], scope: Scope): Ty {
    const fits = (ty: Ty): boolean => classes.every(cls => has(cls, ty, this.#world, scope));
    const inside = (): Ty => this.type(depth - 1, classes, scope);
    if (depth > 0 && this.#dice.chance(60)) {
      const data = this.#world.datas.map(
        ({ name, params }) =>
          (): Ty =>
            con(name, ...params.map(inside)),
      );
      const choices = [
        () => list(inside()),
        () => con('Maybe', inside()),
        () => con('(,)', inside(), inside()),
        () => con('Either', inside(), inside()),
        () => con('(,,)', inside(), inside(), inside()),
        () => con('Map.Map', this.type(depth - 1, [...classes, 'Ord'], scope), inside()),
        () => con('Set.Set', this.type(depth - 1, [...classes, 'Ord'], scope)),
        ...[...data, ...data, ...data],
      ];
      const chosen = this.#dice.pick(choices)();
      if (fits(chosen)) return chosen;
    }
    const simple = [...scope.rigid.keys(), ...baseTypes].map(name => con(name));
    const own = this.#world.datas
      .filter(({ params }) => params.length === 0)
      .map(({ name }) => con(name));
    const instances = classes.flatMap(cls => this.#world.instances.get(cls) ?? []);
    const heads = instances.filter(head => head.args.length === 0);
    const possible = [...simple, ...own, ...heads].filter(fits);
    return possible.length === 0 ? con('Int') : this.#dice.pick(possible);
  }
  /** An expression for the program to print, with a budget of its own. */
  fresh(ty: Ty, scope: Scope, fuel: number): string {
    this.#fuel = fuel;
    return this.expression(ty, 4, scope);
  }

  /** An expression of type `ty`. */
  expression(ty: Ty, depth: number, scope: Scope): string {
    if (depth <= 0 || this.#fuel <= 0) return this.leaf(ty, scope);
    this.#fuel--;
    const constructed = this.#isData(ty) ? 5 : 1;
    const ways: readonly [number, () => string | undefined][] = [
      [1, () => this.leaf(ty, scope)],
      [3, () => this.variable(ty, scope)],
      [3, () => this.call(ty, depth, scope)],
      [constructed, () => this.construct(ty, depth, scope)],
      [8, () => this.form(ty, depth, scope)],
      [1, () => this.conditional(ty, depth, scope)],
      [2, () => this.caseOf(ty, depth, scope)],
      [2, () => this.letIn(ty, depth, scope)],
      [1, () => this.comprehension(ty, depth, scope)],
      [1, () => this.doBlock(ty, depth, scope)],
      [1, () => this.updated(ty, depth, scope)],
      [
        1,
        () =>
          this.#dice.chance(15) ? `(error "${this.name('e')}" :: ${showType(ty)})` : undefined,
      ],
    ];
    const isFunction = ty.con === '->';
    const usable =
      isFunction && this.#dice.chance(60)
        ? []
        : ways.flatMap(([n, way]) => Array.from({ length: n }, () => way));
    return (
      (usable.length === 0 ? undefined : this.#dice.pick(usable)()) ??
      (isFunction ? this.lambda(ty, depth, scope) : this.leaf(ty, scope))
    );
  }

  #isData(ty: Ty): boolean {
    return this.#world.datas.some(({ name }) => name === ty.con);
  }

  /** The simplest expression of the type. */
  leaf(ty: Ty, scope: Scope): string {
    const variable = this.#dice.chance(70) ? this.variable(ty, scope) : undefined;
    const simple = variable ?? literal(ty, this.#dice, this.#world, scope);
    if (simple !== undefined) return simple;
    if (ty.con === '->') return this.lambda(ty, 0, scope);
    const [first, second] = ty.args;
    const typed = (text: string): string => `(${text} :: ${showType(ty)})`;
    const several = (of: () => string): string =>
      Array.from({ length: this.#dice.below(4) }, of).join(', ');
    const one = (of: Ty | undefined): string => this.leaf(of ?? con('()'), scope);
    if (ty.con === '[]') return typed(`[${several(() => one(first))}]`);
    if (ty.con === 'Maybe') return typed(this.#dice.chance(60) ? `Just ${one(first)}` : 'Nothing');
    if (ty.con === 'Map.Map') {
      return typed(`Map.fromList [${several(() => `(${one(first)}, ${one(second)})`)}]`);
    }
    if (ty.con === 'Set.Set') return typed(`Set.fromList [${several(() => one(first))}]`);
    if (ty.con === 'Either' && first !== undefined && second !== undefined) {
      return typed(this.#dice.chance(50) ? `Right ${one(second)}` : `Left ${one(first)}`);
    }
    if (ty.con.startsWith('(,')) return `(${ty.args.map(arg => this.leaf(arg, scope)).join(', ')})`;
    const own = this.#isData(ty) ? this.construct(ty, 0, scope) : undefined;
    return own ?? this.variable(ty, scope) ?? typed('error "none"');
  }

  /** A variable of this type. */
  variable(ty: Ty, scope: Scope): string | undefined {
    const found = scope.variables.filter(({ type }) => sameType(type, ty));
    return found.length === 0 ? undefined : this.#dice.pick(found).name;
  }
  /** A value made by a constructor, of the program or the library. */
  construct(ty: Ty, depth: number, scope: Scope): string | undefined {
    const at = (arg: Ty | undefined): string => this.expression(arg ?? con('()'), depth - 1, scope);
    const [first, second] = ty.args;
    const typed = (text: string): string => `(${text} :: ${showType(ty)})`;
    if (ty.con === '[]') {
      const items = Array.from({ length: this.#dice.below(5) }, () => at(first));
      return typed(`[${items.join(', ')}]`);
    }
    if (ty.con === 'Maybe') return typed(`Just ${at(first)}`);
    if (ty.con === 'Either')
      return typed(this.#dice.chance(50) ? `Left ${at(first)}` : `Right ${at(second)}`);
    if (ty.con.startsWith('(,')) return `(${ty.args.map(at).join(', ')})`;
    const data = this.#world.datas.find(({ name }) => name === ty.con);
    if (data === undefined) return undefined;
    const shape = depth <= 0 ? data.constructors[0] : this.#dice.pick(data.constructors);
    if (shape === undefined) return undefined;
    const types = fieldsAt(data, shape, ty);
    const args = types.map(at);
    const { fields, isInfix, name } = shape;
    if (isInfix) return typed(`${args[0]} ${name} ${args[1]}`);
    if (fields[0]?.label !== undefined && this.#dice.chance(50)) {
      return typed(
        `${name} { ${fields.map(({ label }, i) => `${label} = ${args[i]}`).join(', ')} }`,
      );
    }
    return typed([name, ...args].join(' '));
  }

  /** A record of the type with a field changed, or a field of some record. */
  updated(ty: Ty, depth: number, scope: Scope): string | undefined {
    const data = this.#world.datas.find(({ name }) => name === ty.con);
    const shape = data?.constructors.find(({ fields }) => fields[0]?.label !== undefined);
    if (data === undefined || shape === undefined) return undefined;
    const at = this.#dice.below(shape.fields.length);
    const type = fieldsAt(data, shape, ty)[at];
    const label = shape.fields[at]?.label;
    if (type === undefined || label === undefined) return undefined;
    const [record, value] = [
      this.expression(ty, depth - 1, scope),
      this.expression(type, depth - 1, scope),
    ];
    return `(${record} { ${label} = ${value} })`;
  }
  /** An expression by one of the forms. */
  form(ty: Ty, depth: number, scope: Scope): string | undefined {
    const fits = [...this.#world.forms, ...this.#world.forms, ...libraryForms].flatMap(form => {
      const known = match(form.result, ty, new Map());
      const isAllowed =
        known !== undefined &&
        form.given.every(({ cls, of }) => {
          const at = substitute(of, known);
          return variablesOf(at).length > 0 || has(cls, at, this.#world, scope);
        });
      return isAllowed ? [{ form, known }] : [];
    });
    const special = fits.filter(({ form }) => !isVariable(form.result));
    const chosen = special.length > 0 && this.#dice.chance(60) ? special : fits;
    if (chosen.length === 0) return undefined;
    const { form, known } = this.#dice.pick(chosen);
    return this.filled(form, known, depth, scope);
  }

  /** The form with its holes filled. */
  filled(form: Form, known: Substitution, depth: number, scope: Scope): string {
    const all = new Map(known);
    const open = [
      ...form.holes.flatMap(hole => (hole === undefined ? [] : variablesOf(hole))),
      ...form.given.flatMap(({ of }) => variablesOf(of)),
    ];
    for (const variable of open) {
      const classes = form.given.filter(({ of }) => of.con === variable).map(({ cls }) => cls);
      const depth = classes.length > 0 ? 1 : 2;
      if (!all.has(variable)) all.set(variable, this.type(depth, classes, scope));
    }
    const ambiguous = new Set(open.filter(variable => !known.has(variable)));
    const holes = form.holes.map(hole => {
      if (hole === undefined) return `${this.#dice.below(9)}`;
      const type = substitute(hole, all);
      const text = this.expression(type, depth - 1, scope);
      const isOnlyHere = isVariable(hole) && ambiguous.has(hole.con);
      return isOnlyHere && !mentions(type, scope.rigid) ? `(${text} :: ${showType(type)})` : text;
    });
    const isCall = form.texts.slice(1).every(text => text === '');
    const pieces = form.texts.map(
      (text, i) => `${text}${isCall && i < holes.length ? ' ' : ''}${holes[i] ?? ''}`,
    );
    const text = pieces
      .join('')
      .replaceAll(/@([a-z])\b/g, (_, name: string) => showType(all.get(name) ?? con(name), true));
    return holes.length === 0 && /^\w+$/.test(text)
      ? `(${text} :: ${showType(substitute(form.result, all))})`
      : `(${text})`;
  }

  /** A call of a function in scope. */
  call(ty: Ty, depth: number, scope: Scope): string | undefined {
    const found = scope.variables.flatMap(variable => {
      const types: Ty[] = [];
      for (let at = variable.type; ; ) {
        if (types.length > 0 && sameType(at, ty)) return [{ name: variable.name, types }];
        const [from, to] = at.args;
        if (at.con !== '->' || from === undefined || to === undefined) return [];
        types.push(from);
        at = to;
      }
    });
    if (found.length === 0) return undefined;
    const { name, types } = this.#dice.pick(found);
    return `(${[name, ...types.map(type => this.expression(type, depth - 1, scope))].join(' ')})`;
  }
  lambda(ty: Ty, depth: number, scope: Scope): string {
    const [from, to] = ty.args;
    if (from === undefined || to === undefined) return this.leaf(ty, scope);
    const pattern = this.pattern(from, this.#dice.chance(20) ? 1 : 0, false);
    const body = this.expression(to, depth - 1, withVariables(scope, pattern.variables));
    const isTyped = scope.rigid.size === 0 || variablesOf(from).length === 0;
    return `(\\${isTyped ? `(${pattern.text} :: ${showType(from)})` : pattern.text} -> ${body})`;
  }

  conditional(ty: Ty, depth: number, scope: Scope): string {
    const [test, yes, no] = [con('Bool'), ty, ty].map(at => this.expression(at, depth - 1, scope));
    return `(if ${test} then ${yes} else ${no})`;
  }

  caseOf(ty: Ty, depth: number, scope: Scope): string {
    const of = this.type(2, [], scope);
    const scrutinee = this.expression(of, depth - 1, scope);
    const branches = Array.from({ length: 1 + this.#dice.below(3) }, () => {
      const { text, variables } = this.pattern(of, 2, true);
      return `${text}${this.rightHandSide(ty, depth - 1, withVariables(scope, variables), ' ->')}`;
    });
    const last = this.#dice.chance(8) ? [] : [`_ -> ${this.expression(ty, depth - 1, scope)}`];
    return `(case ${scrutinee} of { ${[...branches, ...last].join('; ')} })`;
  }

  /** What comes after a pattern: with guards, or without. `sign` is the arrow or equals sign. */
  rightHandSide(ty: Ty, depth: number, scope: Scope, sign: string): string {
    if (!this.#dice.chance(30)) return `${sign} ${this.expression(ty, depth, scope)}`;
    const guards = Array.from({ length: 1 + this.#dice.below(2) }, () => {
      const of = this.type(1, [], scope);
      if (!this.#dice.chance(30))
        return ` | ${this.expression(con('Bool'), depth - 1, scope)}${sign} ${this.expression(ty, depth - 1, scope)}`;
      const { text, variables } = this.pattern(of, 1, true);
      const inner = withVariables(scope, variables);
      return ` | ${text} <- ${this.expression(of, depth - 1, scope)}${sign} ${this.expression(ty, depth - 1, inner)}`;
    });
    return guards.join('');
  }

  letIn(ty: Ty, depth: number, scope: Scope): string {
    let inner = scope;
    const bindings = Array.from({ length: 1 + this.#dice.below(2) }, () => {
      const of = this.#dice.chance(25)
        ? fun(this.type(1, [], scope), this.type(1, [], scope))
        : this.type(2, [], scope);
      const bound = `(${this.expression(of, depth - 1, inner)} :: ${showType(of)})`;
      const pattern =
        of.con === '->'
          ? this.pattern(of, 0, false)
          : this.pattern(of, this.#dice.chance(40) ? 2 : 0, true, true);
      inner = withVariables(inner, pattern.variables);
      return `${pattern.text} = ${bound}`;
    });
    return `(let { ${bindings.join('; ')} } in ${this.expression(ty, depth - 1, inner)})`;
  }
  comprehension(ty: Ty, depth: number, scope: Scope): string | undefined {
    const [item] = ty.args;
    if (ty.con !== '[]' || item === undefined) return undefined;
    let inner = scope;
    const parts = Array.from({ length: 1 + this.#dice.below(2) }, () => {
      const of = this.type(1, [], scope);
      const { text, variables } = this.pattern(of, this.#dice.chance(40) ? 1 : 0, true);
      const from = this.expression(list(of), depth - 1, inner);
      inner = withVariables(inner, variables);
      const guard = this.#dice.chance(40)
        ? `, ${this.expression(con('Bool'), depth - 1, inner)}`
        : '';
      return `${text} <- take 4 ${from}${guard}`;
    });
    return `[${this.expression(item, depth - 1, inner)} | ${parts.join(', ')}]`;
  }

  doBlock(ty: Ty, depth: number, scope: Scope): string | undefined {
    const last = ty.args.at(-1);
    if (!(ty.con === 'Maybe' || ty.con === 'Either' || ty.con === '[]') || last === undefined)
      return undefined;
    const monad = (of: Ty): Ty => con(ty.con, ...ty.args.slice(0, -1), of);
    let inner = scope;
    const steps = Array.from({ length: 1 + this.#dice.below(3) }, () => {
      const of = this.type(1, [], scope);
      const from = this.expression(monad(of), depth - 1, inner);
      const { text, variables } = this.pattern(
        of,
        ty.con === 'Either' ? 0 : 1,
        ty.con !== 'Either',
      );
      inner = withVariables(inner, variables);
      return `${text} <- ${ty.con === '[]' ? `take 3 ${from}` : from}`;
    });
    return `(do { ${steps.join('; ')}; ${this.#dice.pick(['return', 'pure'])} ${this.expression(last, depth - 1, inner)} } :: ${showType(ty)})`;
  }

  /** A pattern for the type; if it may not fail, a variable, a tuple, or one of a type with one constructor. */
  pattern(
    ty: Ty,
    depth: number,
    mayFail: boolean,
    isBinding = false,
  ): { text: string; variables: Variable[] } {
    const x = this.name('x');
    const simple = { text: x, variables: [{ name: x, type: ty }] };
    if (depth <= 0) {
      const choice = this.#dice.below(8);
      if (choice === 6) return { text: '_', variables: [] };
      return choice === 7 ? { ...simple, text: `!${x}` } : simple;
    }
    const text = this.#structure(ty, depth, mayFail);
    if (text === undefined) return simple;
    const choice = this.#dice.below(8);
    if (choice === 6 && mayFail) return { text: `~${text.text}`, variables: text.variables };
    if (choice === 7 && (mayFail || isBinding))
      return { text: `${x}@${text.text}`, variables: [...text.variables, ...simple.variables] };
    return text;
  }

  #structure(
    ty: Ty,
    depth: number,
    mayFail: boolean,
  ): { text: string; variables: Variable[] } | undefined {
    const parts = (
      types: readonly Ty[],
      write: (texts: string[]) => string,
    ): { text: string; variables: Variable[] } => {
      const made = types.map(type => this.pattern(type, depth - 1, mayFail));
      return {
        text: write(made.map(({ text }) => text)),
        variables: made.flatMap(({ variables }) => variables),
      };
    };
    if (ty.con.startsWith('(,')) return parts(ty.args, texts => `(${texts.join(', ')})`);
    const [first, second] = ty.args;
    const data = this.#world.datas.find(({ name }) => name === ty.con);
    if (data !== undefined && (mayFail || data.constructors.length === 1))
      return this.#constructorPattern(data, ty, parts);
    if (!mayFail) return undefined;
    if (ty.con === '[]' && first !== undefined) {
      const length = this.#dice.below(3);
      return this.#dice.chance(60)
        ? parts([first, ty], ([x, xs]) => `(${x} : ${xs})`)
        : parts(
            Array.from({ length }, () => first),
            texts => `[${texts.join(', ')}]`,
          );
    }
    if (ty.con === 'Maybe' && first !== undefined) {
      return this.#dice.chance(60)
        ? parts([first], texts => `(Just ${texts[0]})`)
        : { text: 'Nothing', variables: [] };
    }
    if (ty.con === 'Either' && first !== undefined && second !== undefined) {
      return this.#dice.chance(50)
        ? parts([first], texts => `(Left ${texts[0]})`)
        : parts([second], texts => `(Right ${texts[0]})`);
    }
    const simple = ['Int', 'Integer', 'Word8', 'Double', 'Int8'].includes(ty.con)
      ? this.#dice.pick(['0', '1', '2', '7', '10'])
      : ['Bool', 'Char', 'String', 'Ordering'].includes(ty.con)
        ? literal(ty, this.#dice, this.#world, { variables: [], rigid: new Map() })
        : undefined;
    return simple === undefined ? undefined : { text: simple, variables: [] };
  }

  #constructorPattern(
    data: Data,
    ty: Ty,
    parts: (
      types: readonly Ty[],
      write: (texts: string[]) => string,
    ) => { text: string; variables: Variable[] },
  ): { text: string; variables: Variable[] } {
    const shape = this.#dice.pick(data.constructors);
    const { name, fields, isInfix } = shape;
    const types = fieldsAt(data, shape, ty);
    if (isInfix) return parts(types, ([left, right]) => `(${left} ${name} ${right})`);
    if (fields[0]?.label !== undefined && this.#dice.chance(40)) {
      return parts(types.slice(0, 1), ([only]) => `${name} { ${fields[0]?.label} = ${only} }`);
    }
    return parts(types, texts => `(${[name, ...texts].join(' ')})`);
  }
}
