// What is known of the library's modules, for all compilations of this process.

import type { Renamed } from '../names/rename.ts';
import type { TypedModule } from '../types/typed.ts';
import type { RenamedModule } from '../deriving/derive.ts';
import type { CoreModule } from '../core/core.ts';

/** The results of the steps that work module by module, by the module's name. */
export const shared = {
  renamed: new Map<string, Renamed>(),
  typed: new Map<string, TypedModule>(),
  derived: new Map<string, RenamedModule>(),
  core: new Map<string, CoreModule>(),
};
