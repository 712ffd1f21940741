// What C's compiler is told: of the functions that it can call, and of the constants that we want.

import { ioType, unitType } from '../names/builtin.ts';
import type { Name } from '../names/name.ts';
import type { ForeignDecl } from '../syntax/syntax.ts';
import { valueSymbol } from '../types/foreign.ts';
import {
  bindAll,
  splitCon,
  splitForall,
  splitFun,
  substitute,
  type Type,
  type Var,
} from '../types/type.ts';
import type { Exported } from './exports.ts';

/** A C constant: its name, the header that has it, and its type in C. */
export interface CValue {
  readonly name: string;
  readonly header: string | undefined;
  readonly type: string;
}

const words = ['Int', 'Int8', 'Int16', 'Int32', 'Int64', 'Word', 'Word8', 'Word16', 'Word32'];
const typesOfC = new Set([...words, 'Word64', 'Double', 'Float', 'Char', 'Bool', 'Ptr']);
typesOfC.add('FunPtr').add('StablePtr');

/** What C calls a type. */
function nameInC(type: Type): string {
  const split = splitCon(type);
  if (split === undefined) return 'void *';
  const text = split.con.name.text;
  if (split.con.name === ioType && split.args[0] !== undefined) return nameInC(split.args[0]);
  if (split.con.name === unitType) return 'void';
  if (typesOfC.has(text)) return `Hs${text}`;
  const field = split.con.flavour === 'newtype' ? split.con.cons[0]?.fields[0] : undefined;
  if (field === undefined) return 'HsInt';
  return nameInC(substitute(field, bindAll(split.con.cons[0]?.univ ?? [], split.args)));
}

/** The constant that a declaration wants, if it is one that does. */
export function constantsOf(decl: ForeignDecl<Name>, v: Var | undefined): readonly CValue[] {
  const entity = (decl.entity ?? '').split(/\s+/).filter(word => word !== '');
  const name = entity[entity.indexOf('value') + 1];
  if (!entity.includes('value') || name === undefined || v === undefined) return [];
  const header = entity.find(word => word.endsWith('.h'));
  return [{ name, header, type: nameInC(splitForall(v.type).body) }];
}

const ffiHeader = `\
#pragma once
#include <stdint.h>
typedef int64_t HsInt, HsInt64;
typedef int8_t HsInt8;
typedef int16_t HsInt16;
typedef int32_t HsInt32;
typedef uint64_t HsWord, HsWord64;
typedef uint8_t HsWord8;
typedef uint16_t HsWord16;
typedef uint32_t HsWord32, HsChar;
typedef uint8_t HsBool;
typedef double HsDouble;
typedef float HsFloat;
typedef void *HsPtr, *HsStablePtr;
typedef void (*HsFunPtr)(void);
#define HS_BOOL_FALSE 0
#define HS_BOOL_TRUE 1
static inline void hs_init(int *argc, char ***argv) { (void)argc, (void)argv; }
static inline void hs_exit(void) {}
extern int64_t rusholme_free_callback(uint64_t address);
static inline void hs_free_fun_ptr(HsFunPtr f) { rusholme_free_callback((uint64_t)f); }
`;

/** The header with the functions of a module, and the file with functions for constants. */
export function filesForC(
  exports: readonly Exported[],
  values: readonly CValue[],
): readonly { readonly name: string; readonly text: string }[] {
  const modules = [...new Set(exports.map(each => each.module))];
  const stubs = modules.map(module => {
    const own = exports.filter(each => each.module === module);
    const text = ['#include "HsFFI.h"', ...own.map(prototype), ''].join('\n');
    return { name: `${module.replaceAll('.', '/')}_stub.h`.replace(/^.*\//, ''), text };
  });
  const first = { name: 'HsFFI.h', text: ffiHeader };
  if (values.length === 0) return [first, ...stubs];
  const lines = [...new Map(values.map(value => [value.name, value])).values()].map(constant);
  return [
    first,
    ...stubs,
    { name: 'values.c', text: ['#include "HsFFI.h"', ...lines, ''].join('\n') },
  ];
}

function prototype({ symbol, value }: Exported): string {
  const args: string[] = [];
  let type = splitForall(value.type).body;
  for (let parts = splitFun(type); parts !== undefined; parts = splitFun(type)) {
    args.push(`${nameInC(parts.arg)} a${args.length + 1}`);
    type = parts.res;
  }
  return `extern ${nameInC(type)} ${symbol}(${args.join(', ') || 'void'});`;
}

function constant({ name, header, type }: CValue): string {
  const include = header === undefined ? '' : `#include <${header}>\n`;
  return `${include}${type} ${valueSymbol(name)}(void) { return ${name}; }`;
}
