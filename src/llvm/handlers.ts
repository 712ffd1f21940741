import type { PrimOpName } from '../prim/names.ts';
import { wordBytes } from '../layout/layout.ts';
import { applyFunction } from './apply.ts';
import { type Module, touches } from './module.ts';
import { resultsOf } from './shape.ts';

const onePointer = resultsOf(['ptr']);

/** The masking states by which operations perform an action. */
export const maskingStates: Readonly<Partial<Record<PrimOpName, number>>> = {
  'unmaskAsyncExceptions#': 0,
  'maskUninterruptible#': 1,
  'maskAsyncExceptions#': 2,
};

/** The function that performs an action, and has a handler for its exceptions. */
export function catchFunction(module: Module): string {
  return module.once('catch', symbol => {
    const perform = applyFunction(module, ['ptr', 'void'], onePointer);
    const handle = `tailcc { ptr, ptr } ${perform}(ptr %sp, ptr %free, ptr %saved, ptr %first)`;
    module.define(
      '',
      `\
define internal tailcc { ptr, ptr } ${symbol}(ptr %sp, ptr %hp, ptr %action, ptr %handler) #0 {
  %before = load i64, ptr @rusholme_masking
  store ptr %handler, ptr %sp, ${touches.stack}
  %top = getelementptr i8, ptr %sp, i64 ${wordBytes}
  %result = call { ptr, ptr } @rusholme_catch(ptr %top, ptr %hp, ptr %action)
  %caught = load i64, ptr @rusholme_caught
  %is.caught = icmp ne i64 %caught, 0
  br i1 %is.caught, label %handle, label %done
done:
  ret { ptr, ptr } %result
handle:
  store i64 0, ptr @rusholme_caught
  %first = extractvalue { ptr, ptr } %result, 0
  %free = extractvalue { ptr, ptr } %result, 1
  %saved = load ptr, ptr %sp, ${touches.stack}
  %is.open = icmp eq i64 %before, 0
  br i1 %is.open, label %mask, label %masked
masked:
  store i64 %before, ptr @rusholme_masking
  %same = musttail call ${handle}
  ret { ptr, ptr } %same
mask:
  store i64 2, ptr @rusholme_masking
  %handled = call ${handle}
  store i64 0, ptr @rusholme_masking
  %done.object = extractvalue { ptr, ptr } %handled, 0
  %done.heap = extractvalue { ptr, ptr } %handled, 1
  %last = call { ptr, ptr } @rusholme_unmasked(ptr %sp, ptr %done.heap, ptr %done.object)
  ret { ptr, ptr } %last
}
`,
    );
  });
}

/** The function that performs an action in a masking state. */
export function maskingFunction(module: Module): string {
  return module.once('with_masking', symbol => {
    const perform = applyFunction(module, ['void'], onePointer);
    const call = `tailcc { ptr, ptr } ${perform}(ptr %sp, ptr %hp, ptr %action)`;
    module.define(
      '',
      `\
define internal tailcc { ptr, ptr } ${symbol}(ptr %sp, ptr %hp, ptr %action, i64 %state) #0 {
  %before = load i64, ptr @rusholme_masking
  %is.same = icmp eq i64 %before, %state
  br i1 %is.same, label %same, label %change
same:
  %there = musttail call ${call}
  ret { ptr, ptr } %there
change:
  store i64 %state, ptr @rusholme_masking
  %ready = call { ptr, ptr } @rusholme_unmasked(ptr %sp, ptr %hp, ptr %action)
  %ready.action = extractvalue { ptr, ptr } %ready, 0
  %ready.heap = extractvalue { ptr, ptr } %ready, 1
  %result = call tailcc { ptr, ptr } ${perform}(ptr %sp, ptr %ready.heap, ptr %ready.action)
  store i64 %before, ptr @rusholme_masking
  %done.object = extractvalue { ptr, ptr } %result, 0
  %done.heap = extractvalue { ptr, ptr } %result, 1
  %last = call { ptr, ptr } @rusholme_unmasked(ptr %sp, ptr %done.heap, ptr %done.object)
  ret { ptr, ptr } %last
}
`,
    );
  });
}
