/** A kind of warning: its code, and in which of GHC's sets it is. */
export interface WarningKind {
  readonly code: string;
  /** On without being asked for. */
  readonly usual: boolean;
  /** On with `-Wall`. */
  readonly all: boolean;
}

const usual = (code: string): WarningKind => ({ code, usual: true, all: true });
const inAll = (code: string): WarningKind => ({ code, usual: false, all: true });
const asked = (code: string): WarningKind => ({ code, usual: false, all: false });

/** The warnings by their flags: `-Wtabs`, `-Wno-tabs`. */
export const warningKinds = {
  'incomplete-patterns': inAll('RH0601'),
  'overlapping-patterns': usual('RH0602'),
  'incomplete-uni-patterns': asked('RH0603'),
  'unused-top-binds': inAll('RH0604'),
  'unused-local-binds': inAll('RH0605'),
  'unused-matches': inAll('RH0606'),
  'unused-imports': inAll('RH0607'),
  'name-shadowing': inAll('RH0608'),
  'missing-signatures': inAll('RH0609'),
  'missing-methods': usual('RH0610'),
  'missing-fields': usual('RH0611'),
  tabs: usual('RH0612'),
  orphans: inAll('RH0613'),
  'unused-do-bind': inAll('RH0614'),
  'wrong-do-bind': inAll('RH0615'),
  'type-defaults': inAll('RH0616'),
  'unused-pattern-binds': inAll('RH0617'),
  'duplicate-exports': usual('RH0618'),
  'dodgy-exports': inAll('RH0619'),
  'dodgy-imports': inAll('RH0620'),
  'partial-type-signatures': usual('RH0630'),
  deprecations: usual('RH0621'),
  'overflowed-literals': usual('RH0622'),
  'empty-enumerations': usual('RH0623'),
  'star-is-type': asked('RH0624'),
  'unused-foralls': inAll('RH0625'),
} as const satisfies Readonly<Record<string, WarningKind>>;

export type Warning = keyof typeof warningKinds;

const kinds: ReadonlyMap<string, WarningKind> = new Map(Object.entries(warningKinds));
const names = Object.keys(warningKinds) as readonly Warning[];

/** Sets of GHC's that stand for several flags, beside those of the tables. */
const families: Readonly<Record<string, readonly Warning[] | undefined>> = {
  'unused-binds': ['unused-top-binds', 'unused-local-binds'],
  compat: ['star-is-type'],
};

/** The warnings that are on, and those that count as errors. */
export interface WarningSet {
  readonly on: ReadonlySet<Warning>;
  readonly errors: ReadonlySet<Warning>;
}

function isWarning(name: string): name is Warning {
  return kinds.has(name);
}

/** The warnings that a flag stands for; undefined if the flag is not known. */
function meaning(flag: string): readonly Warning[] | undefined {
  switch (flag) {
    case 'default':
      return names.filter(name => warningKinds[name].usual);
    case 'all':
    case 'extra':
    case '':
      return names.filter(name => warningKinds[name].all);
    case 'everything':
      return names;
    default:
      return isWarning(flag) ? [flag] : families[flag];
  }
}

/**
 * What flags turn on and off, in order, beginning with the usual set. Each is written without its
 * `-W`: `all`, `no-tabs`, `error`, `error=tabs`. Flags of GHC that mean nothing here have no effect.
 */
export function warningSet(flags: readonly string[]): WarningSet {
  const on = new Set(meaning('default'));
  const errors = new Set<Warning>();
  for (const flag of flags) {
    const [, no, error, name = ''] = /^(no-)?(error(?:=|$)|warn(?:=|$))?(.*)$/.exec(flag) ?? [];
    const meant = error !== undefined && name === '' ? names : (meaning(name) ?? []);
    if (error === undefined) {
      for (const each of meant) no === undefined ? on.add(each) : on.delete(each);
      continue;
    }
    const fatal = error.startsWith('error') === (no === undefined);
    for (const each of meant) fatal ? errors.add(each) : errors.delete(each);
    if (name !== '' && fatal) for (const each of meant) on.add(each);
  }
  return { on, errors };
}

/** The flags that a module's own OPTIONS_GHC pragmas give. */
export function flagsOfPragmas(text: string): string[] {
  const pragmas = text.matchAll(/\{-#\s*OPTIONS(?:_GHC)?\s([^#]*)#-\}/gi);
  return [...pragmas].flatMap(([, options = '']) => {
    return [...options.matchAll(/(?:^|\s)-(?:W([\w=-]*)|f(no-)?warn-([\w-]+)|(w))(?=\s|,|$)/g)].map(
      ([, flag, no = '', old, none]) => {
        if (none !== undefined) return 'no-everything';
        return flag ?? `${no}${old}`;
      },
    );
  });
}
