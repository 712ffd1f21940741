import { type Compilation, Stop } from '../driver/compilation.ts';
import { primModule } from '../names/builtin.ts';
import type { Renamed } from '../names/rename.ts';

import type { ImportItem } from '../syntax/syntax.ts';
import { Diagnostics, renderDiagnostics } from '../source/diagnostics.ts';
import { warnFields, warnMethods, warnOrphans, warnSignatures, warnTabs } from './declared.ts';
import { flagsOfPragmas, warningSet } from './flags.ts';
import { warnPatterns } from './patterns.ts';
import { Reporter } from './reporter.ts';
import {
  warnShadowing,
  warnUnusedDefinitions,
  warnUnusedImports,
  warnUnusedLocals,
} from './unused.ts';
import { bindersOf, usageOf } from './usage.ts';
import { warnExports, warnImports, warnPatternBinds, warnTypes } from './discarded.ts';
import { warnDeprecated, warnForms, warnLiterals } from './oversights.ts';

/**
 * Reports what is suspicious about a file without errors and about the modules that it imports. Throws
 * `Stop` if a warning counts as an error.
 */
export function warnAbout(
  compilation: Compilation,
  file: string,
  diagnostics: Diagnostics = compilation.diagnostics,
): void {
  const root = compilation.rootModule(file);
  const seen = new Set<string>();
  const visit = (renamed: Renamed): void => {
    if (seen.has(renamed.module.name)) return;
    seen.add(renamed.module.name);
    // Of the library's modules nobody wants to hear.
    if (compilation.modules.isLibrary(renamed.module.name)) return;
    for (const name of renamed.imports) visit(compilation.renamed(name));
    warnModule(compilation, renamed, diagnostics);
  };
  visit(root);
  if (diagnostics.hasErrors) throw new Stop();
}

/** The warnings about a file as text, without colour. */
export function warningsOf(compilation: Compilation, file: string): string {
  const diagnostics = new Diagnostics();
  warnAbout(compilation, file, diagnostics);
  return renderDiagnostics(diagnostics.sorted(), { colour: false });
}

function warnModule(compilation: Compilation, renamed: Renamed, diagnostics: Diagnostics): void {
  const { module } = renamed;
  const typed = compilation.typed(module.name);
  const flags = [...compilation.options.warnings, ...flagsOfPragmas(module.source.text)];
  const reporter = new Reporter(warningSet(flags), diagnostics);
  const usage = usageOf(module, visibleNames(compilation, renamed));
  warnTabs(module.span, reporter);
  warnUnusedImports(renamed, usage, name => interfaceOf(compilation, name), reporter);
  warnUnusedDefinitions(renamed, usage, reporter);
  warnUnusedLocals(usage, reporter);
  warnShadowing(usage, reporter);
  warnSignatures(module, typed, reporter);
  warnFields(usage, name => moduleOf(compilation, renamed, name), reporter);
  warnOrphans(module, reporter);
  const written = new Set(module.instances);
  const derived = compilation.derived(module.name).instances.filter(decl => !written.has(decl));
  const starts = new Set(derived.map(({ span }) => span.start));
  warnPatterns(typed, span => !starts.has(span.start), reporter);
  warnMethods(module, name => moduleOf(compilation, renamed, name), reporter);
  warnTypes(typed, reporter);
  warnPatternBinds(usage, reporter);
  warnExports(module, renamed.interface, reporter);
  warnImports(module, name => interfaceOf(compilation, name), reporter);
  warnLiterals(typed, usage, reporter);
  warnForms(usage, reporter);
  warnDeprecated(module, usage, name => moduleOf(compilation, renamed, name), reporter);
}

function moduleOf(compilation: Compilation, { module }: Renamed, name: string) {
  if (name === module.name) return module;
  return name === primModule ? undefined : compilation.renamed(name).module;
}

function interfaceOf(compilation: Compilation, name: string) {
  return name === primModule ? undefined : compilation.renamed(name).interface;
}

/** Says of a text whether it names something at the top of the module. */
function visibleNames(compilation: Compilation, renamed: Renamed): (text: string) => boolean {
  const { module } = renamed;
  const visible = new Set<string>();
  const implicit =
    renamed.imports.includes('Prelude') && !module.imports.some(each => each.module === 'Prelude');
  const imports = module.imports.filter(({ qualified }) => !qualified);
  const add = (text: string, space: string): void => {
    if (space === 'value') visible.add(text);
  };
  for (const { name } of module.binds.groups.flat().flatMap(bindersOf)) add(name.text, name.space);
  for (const decl of imports) {
    const listed = new Set(decl.items?.flatMap(itemTexts));
    for (const { name, parent } of interfaceOf(compilation, decl.module)?.exports ?? []) {
      const isListed = listed.has(name.text) || listed.has(`${parent?.text} (..)`);
      if (decl.items === undefined || isListed !== decl.hiding) add(name.text, name.space);
    }
  }
  if (implicit) {
    for (const { name } of interfaceOf(compilation, 'Prelude')?.exports ?? []) {
      add(name.text, name.space);
    }
  }
  return text => visible.has(text);
}

function itemTexts(item: ImportItem): string[] {
  if (item.tag !== 'type' || item.members.tag === 'none') return [item.name];
  if (item.members.tag === 'all') return [item.name, `${item.name} (..)`];
  return [item.name, ...item.members.names.map(({ name }) => name)];
}
