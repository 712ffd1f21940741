// Declarations of generated programs: data types, classes, functions.

import type { Dice } from './dice.ts';
import type { Maker } from './expression.ts';
import { applied, con, fun, isVariable, list, parseForm, showType, type Ty } from './types.ts';
import { type Constructor, emptyScope, has, type Scope, type World } from './world.ts';

/** A data type, added to the world; its declaration. */
export function dataType(name: string, dice: Dice, world: World, maker: Maker): string {
  const params = dice.pick([[], [], ['a'], ['a', 'b']]);
  const self = con(name, ...params.map(param => con(param)));
  const isEnumeration = params.length === 0 && dice.chance(30);
  const isNewtype = !isEnumeration && dice.chance(15);
  const count = isNewtype ? 1 : isEnumeration ? 2 + dice.below(4) : 1 + dice.below(4);
  const constructors = Array.from({ length: count }, (_, i): Constructor => {
    const size = isEnumeration ? 0 : isNewtype ? 1 : dice.below(4);
    const isInfix = size === 2 && dice.chance(40);
    const isRecord = size > 0 && !isInfix && dice.chance(40);
    const fields = Array.from({ length: size }, (_, at) => ({
      type: fieldType(i > 0, params, self, dice, maker),
      strict: !isNewtype && dice.chance(25),
      label: isRecord ? `${name.toLowerCase()}f${i}${at}` : undefined,
    }));
    const symbol = operatorName(name, i, dice.pick(['+', '*', '|', '=>', '.']));
    return { name: isInfix ? symbol : `${name}${'ABCDE'[i]}`, fields, isInfix };
  });
  const floats = constructors.some(({ fields }) =>
    fields.some(({ type }) => hasFloats(type, world)),
  );
  world.datas.push({ name, params, constructors, floats });
  const fixities = constructors
    .filter(({ isInfix }) => isInfix)
    .map(each => `${dice.pick(['infixl', 'infixr', 'infix'])} ${1 + dice.below(9)} ${each.name}\n`);
  const hasNoFields =
    params.length === 0 && constructors.every(({ fields }) => fields.length === 0);
  const isFunctor = params.length > 0 && !isNewtype;
  const classes = [
    'Show',
    'Read',
    'Eq',
    'Ord',
    ...(hasNoFields ? ['Enum', 'Bounded', 'Ix'] : []),
    ...(isFunctor ? ['Functor', 'Foldable', 'Traversable'] : []),
  ];
  if (isFunctor) functorForms(self, world);
  const head = [name, ...params].join(' ');
  return `${isNewtype ? 'newtype' : 'data'} ${head} = ${constructors.map(showConstructor).join(' | ')}\n  deriving (${classes.join(', ')})\n${fixities.join('')}`;
}

/** The name of an infix constructor; the digits of the type's name are in it, as symbols. */
function operatorName(type: string, index: number, start: string): string {
  const digits = [...type].map(letter => '~<>%&^?!$#'[letter.charCodeAt(0) % 10]);
  return `:${start}${digits.join('')}${'~'.repeat(index)}`;
}

function fieldType(
  mayRecur: boolean,
  params: readonly string[],
  self: Ty,
  dice: Dice,
  maker: Maker,
): Ty {
  const choice = dice.below(10);
  if (params.length > 0 && choice < 4) return con(dice.pick(params));
  if (mayRecur && choice >= 8) return dice.chance(30) ? list(self) : self;
  return maker.type(choice === 7 ? 1 : 0, [], emptyScope);
}

function hasFloats(type: Ty, world: World): boolean {
  const isOwn = world.datas.some(({ name, floats }) => name === type.con && floats);
  return (
    isOwn ||
    type.con === 'Double' ||
    type.con === 'Float' ||
    type.args.some(arg => hasFloats(arg, world))
  );
}

function showConstructor({ name, fields, isInfix }: Constructor): string {
  const types = fields.map(({ type, strict }) => `${strict ? '!' : ''}${showType(type, true)}`);
  if (isInfix) return `${types[0]} ${name} ${types[1]}`;
  if (fields[0]?.label === undefined) return [name, ...types].join(' ');
  return `${name} { ${fields.map(({ label, type, strict }) => `${label} :: ${strict ? '!' : ''}${showType(type, true)}`).join(', ')} }`;
}

/** What derived instances of the classes of containers can do. */
function functorForms(self: Ty, world: World): void {
  const at = (last: string): string =>
    showType(
      con(self.con, ...self.args.slice(0, -1).map((_, i) => con('pq'[i] ?? 'p')), con(last)),
      true,
    );
  const lines = [
    `fmap {x -> y} {${at('x')}} :: ${at('y')}`,
    `foldr {x -> y -> y} {y} {${at('x')}} :: y`,
    `toList {${at('x')}} :: [x]`,
    `sum {${at('x')}} :: Num x => x`,
    `traverse {x -> Maybe y} {${at('x')}} :: Maybe ${at('y')}`,
    `mapAccumL {z -> x -> (z, y)} {z} {${at('x')}} :: (z, ${at('y')})`,
  ];
  world.forms.push(...lines.map(parseForm));
}
/** A class with instances; its methods become forms. */
export function classAndInstances(name: string, dice: Dice, world: World, maker: Maker): string {
  const sup = dice.pick(['Show', 'Ord', 'Eq']);
  const given = sup === 'Ord' ? ['Ord', 'Eq', 'Cmp'] : [sup];
  const rigid: Scope = { variables: [], rigid: new Map([['self', given]]) };
  const [first, second] = [`${name.toLowerCase()}m`, `${name.toLowerCase()}n`];
  const [left, right] = [maker.type(1, ['Show'], emptyScope), maker.type(1, ['Show'], emptyScope)];
  const variables = [
    { name: 'cx', type: con('self') },
    { name: 'cr', type: left },
  ];
  const fallback = maker.fresh(right, { ...rigid, variables }, 6);
  const lines = [
    `class ${sup} self => ${name} self where`,
    `  ${first} :: self -> Int -> ${showType(left)}`,
    `  ${second} :: self -> ${showType(right)}`,
    `  ${second} cx = let { cr = ${first} cx 3 } in ${fallback}`,
  ];
  const simple = con(dice.pick(['Int', 'Bool', 'Integer', 'Char']));
  const own = world.datas
    .filter(data => data.params.length === 0 && (sup !== 'Ord' || !data.floats))
    .map(data => con(data.name));
  const heads = [simple, ...own.slice(0, 1), list(con('t1'))];
  for (const head of heads) lines.push(...instanceOf(head));
  function instanceOf(head: Ty): string[] {
    const isList = head.con === '[]';
    const scope: Scope = {
      variables: [
        { name: 'cx', type: head },
        { name: 'cn', type: con('Int') },
        ...(isList ? [{ name: 'cs', type: list(left) }] : []),
      ],
      rigid: new Map(isList ? [['t1', given]] : []),
    };
    const body = maker.fresh(left, scope, 8);
    const where = isList ? ` where { cs = map (\\y -> ${first} y 2) (take 5 cx) }` : '';
    const other =
      isList || dice.chance(50)
        ? []
        : [
            `  ${second} cx = ${maker.fresh(right, { ...emptyScope, variables: scope.variables.slice(0, 1) }, 6)}`,
          ];
    return [
      `instance ${isList ? `${name} t1 => ` : ''}${name} ${showType(head, true)} where`,
      `  ${first} cx cn = ${body}${where}`,
      ...other,
    ];
  }
  world.instances.set(
    name,
    heads.map(head => (head.con === '[]' ? list(con('a')) : head)),
  );
  const context = [{ cls: name, of: con('a') }];
  world.forms.push(
    applied(first, fun(con('a'), fun(con('Int'), left)), context),
    applied(second, fun(con('a'), right), context),
  );
  return `${lines.join('\n')}\n`;
}
/** A function, added to the forms; its signature and equations. */
export function functionNamed(name: string, dice: Dice, world: World, maker: Maker): string {
  const isPoly = dice.chance(35);
  const classes = [...world.instances.keys()];
  const needed = isPoly
    ? dice.pick([
        ['Show'],
        ['Ord', 'Eq', 'Cmp'],
        ['Show', 'Ord', 'Eq', 'Cmp'],
        ...classes.map(cls => [cls]),
      ])
    : [];
  const rigid = new Map(isPoly ? [['t1', needed]] : []);
  const scope: Scope = { variables: [], rigid };
  const any = (depth: number): Ty => maker.type(depth, [], scope);
  const others = Array.from({ length: dice.below(3) }, () =>
    dice.chance(20) ? fun(any(0), any(0)) : any(2),
  );
  const params = [...(isPoly ? [con('t1')] : []), ...others, any(1)];
  const result = isPoly && dice.chance(50) ? con('t1') : maker.type(2, ['Show'], scope);
  const hasFuel = dice.chance(40);
  const equations = Array.from({ length: 1 + dice.below(3) }, (_, i) => {
    const patterns = params.map(param => maker.pattern(param, i === 0 ? 2 : 1, i === 0));
    return equation(
      patterns.map(({ text }) => text),
      patterns.flatMap(({ variables }) => variables),
    );
  });
  const last = params.map(param => maker.pattern(param, 0, false));
  function equation(texts: readonly string[], variables: Scope['variables']): string {
    const self = hasFuel ? [{ name: 'again', type: result }] : [];
    const inner: Scope = { variables: [...variables, ...self], rigid };
    const rest = hasFuel
      ? ` where { again = if fuel <= 0 then ${maker.fresh(result, { variables, rigid }, 3)} else ${name} (fuel - 1) ${params.map(param => maker.fresh(param, { variables, rigid }, 4)).join(' ')} }`
      : '';
    return `${name} ${hasFuel ? 'fuel ' : ''}${texts.join(' ')}${maker.rightHandSide(result, 4, inner, ' =')}${rest}`;
  }
  const whole = params.reduceRight((to, from) => fun(from, to), result);
  const context = needed
    .filter(cls => cls !== 'Cmp' && !(cls === 'Eq' && needed.includes('Ord')))
    .map(cls => `${cls} t1`);
  const signature = `${name} :: ${isPoly ? `forall t1. (${context.join(', ')}) => ` : ''}${showType(hasFuel ? fun(con('Int'), whole) : whole)}`;
  const lines = [
    signature,
    ...equations,
    equation(
      last.map(({ text }) => text),
      last.flatMap(({ variables }) => variables),
    ),
  ];
  const open = (ty: Ty): Ty => (ty.con === 't1' ? con('a') : con(ty.con, ...ty.args.map(open)));
  const { result: to, holes } = applied(name, open(whole), []);
  const given = needed.map(cls => ({ cls, of: con('a') }));
  const texts = hasFuel
    ? [`${name} 4 `, ...holes.map((_, i) => (i + 1 < holes.length ? ' ' : ''))]
    : [name, ...holes.map(() => '')];
  if (!isVariable(to) || holes.length > 0) world.forms.push({ result: to, texts, holes, given });
  return `${lines.join('\n')}\n`;
}

/** Does the type have a `Show` instance? Printed values need one. */
export function isPrintable(ty: Ty, world: World): boolean {
  return has('Show', ty, world, emptyScope);
}
