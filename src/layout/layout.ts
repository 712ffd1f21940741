/**
 * How objects look in memory: the one definition, for generated code. rts/layout.zig says the same
 * to the run-time system, and layout.test.ts compares the two.
 */

/** Bytes of a machine word. Everything in the heap is a whole number of words. */
export const wordBytes = 8;

/** Where the fields of an info table lie, in bytes from the info pointer: before it. */
export const infoOffset = {
  name: -32,
  references: -24,
  unpack: -16,
  pointers: -8,
  nonPointers: -6,
  tag: -4,
  kind: -2,
} as const;

/** Bytes of an info table; a multiple of 16, so that code after it can start on such a boundary. */
export const infoBytes = 32;

/** Most words in one object of each sort, constructors in a family, parameters of a function. */
export const maxInfoCount = 0xffff;

/** The kinds of object, in the order of their numbers. */
export const kinds = [
  'constructor',
  'function',
  'thunk',
  'pap',
  'indirection',
  'blackhole',
  'mutable',
  'array',
  'bytes',
  'failed',
  'selector',
] as const;

export type Kind = (typeof kinds)[number];

/** The number by which info tables name a kind. */
export function kindCode(kind: Kind): number {
  return kinds.indexOf(kind);
}

/** The word at which the payload of an object starts. */
export function payloadWord(kind: Kind): number {
  switch (kind) {
    case 'constructor':
    case 'function':
    case 'pap':
    case 'mutable':
      return 1;
    case 'array':
    case 'bytes':
      return countWord + 1;
    case 'thunk':
    case 'indirection':
    case 'blackhole':
    case 'failed':
    case 'selector':
      return resultWord + 1;
  }
}

/** The word of an array, or of bytes, that says how many elements or bytes follow. */
export const countWord = 1;

/** The word of a thunk that is free until the thunk has become an indirection: there is its value. */
export const resultWord = 1;

/** Words of a whole object. */
export function objectWords(kind: Kind, pointers: number, nonPointers: number): number {
  return payloadWord(kind) + pointers + nonPointers;
}

/** Where each of the payload's words goes: pointers first, each group in order. Words from the object's start. */
export function payloadWords(kind: Kind, isPointer: readonly boolean[]): readonly number[] {
  let pointer = payloadWord(kind);
  let other = pointer + isPointer.filter(is => is).length;
  return isPointer.map(is => (is ? pointer++ : other++));
}

/** Non-pointer words in the payload of a top-level thunk: one link, for the run-time system. */
export const constantPayload = 1;

/** The bits of a pointer that are its tag. Objects start at multiples of the word size. */
export const tagMask = wordBytes - 1;

/** The tag that sends the reader to the info table. */
export const tagInTable = tagMask;

/** The tag of a pointer to a thunk (or what has become of one). */
export const unevaluated = 0;

/** The tag of a pointer to constructor number `tag` (from 0) of a type with `family` constructors. */
export function constructorTag(tag: number, family: number): number {
  const own = family <= tagMask ? tagMask : tagMask - 1;
  return tag < own ? tag + 1 : tagInTable;
}

/** The tag of a pointer to a mutable object, an array or bytes. */
export const objectTag = 1;

/** The tag of a pointer to a function: how many arguments it wants. Partial applications: `tagInTable`. */
export function functionTag(arity: number): number {
  return Math.min(arity, tagInTable);
}

/** Set in a header: the object has moved, and the other bits are its new address. */
export const forwardBit = 1;

/** The tag of a thunk's address in the stack slot that marks its evaluation (an update frame). */
export const updateFrameTag = 1;

/** What rts/layout.zig has to agree with: expressions over it, and their values. */
export function beliefs(): readonly (readonly [zig: string, value: number])[] {
  const field = (name: string, offset: number) =>
    [`@offsetOf(layout.Info, "${name}")`, infoBytes + offset] as const;
  return [
    ['layout.word_bytes', wordBytes],
    ['@sizeOf(layout.Info)', infoBytes],
    field('name', infoOffset.name),
    field('references', infoOffset.references),
    field('unpack', infoOffset.unpack),
    field('pointers', infoOffset.pointers),
    field('non_pointers', infoOffset.nonPointers),
    field('tag', infoOffset.tag),
    field('kind', infoOffset.kind),
    ['std.math.maxInt(@FieldType(layout.Info, "pointers"))', maxInfoCount],
    ['std.math.maxInt(@FieldType(layout.Info, "tag"))', maxInfoCount],
    ...kinds.map(kind => [`@intFromEnum(layout.Kind.${kind})`, kindCode(kind)] as const),
    ...kinds.map(kind => [`layout.payloadWord(.${kind})`, payloadWord(kind)] as const),
    ['@typeInfo(layout.Kind).@"enum".fields.len', kinds.length],
    ...tagBeliefs(),
  ];
}

function tagBeliefs(): readonly (readonly [string, number])[] {
  const families = [1, 6, 7, 8, 9, 300];
  const numbers = [0, 5, 6, 7, 8, 299];
  return [
    ['layout.result_word', resultWord],
    ['layout.count_word', countWord],
    ['layout.object_tag', objectTag],
    ['layout.constant_payload', constantPayload],
    ['layout.tag_mask', tagMask],
    ['layout.tag_in_table', tagInTable],
    ['layout.unevaluated', unevaluated],
    ['layout.forward_bit', forwardBit],
    ['layout.update_frame_tag', updateFrameTag],
    ...families.flatMap(family =>
      numbers
        .filter(n => n < family)
        .map(n => [`layout.constructorTag(${n}, ${family})`, constructorTag(n, family)] as const),
    ),
    ...[1, 6, 7, 8].map(n => [`layout.functionTag(${n})`, functionTag(n)] as const),
  ];
}
