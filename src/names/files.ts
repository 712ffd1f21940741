import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Source } from '../source/source.ts';
import type { ModuleReader } from './modules.ts';

let library: string | undefined;

/** The folder of the base library. */
export function libraryFolder(): string {
  if (library === undefined) {
    let folder = path.dirname(fileURLToPath(import.meta.url));
    while (!existsSync(path.join(folder, 'lib/Prelude.hs')) && folder !== path.dirname(folder)) {
      folder = path.dirname(folder);
    }
    library = path.join(folder, 'lib');
  }
  return library;
}

function libraryModules(): string[] {
  const files = readdirSync(libraryFolder(), { recursive: true, encoding: 'utf8' }).sort();
  const modules = files.filter(file => file.endsWith('.hs')).map(file => file.slice(0, -3));
  return modules.map(module => module.replaceAll(path.sep, '.'));
}

/** The folder that a file's module name is relative to. */
export function folderOf(file: string, module: string): string {
  const parts = module.split('.');
  const folders = path.dirname(path.resolve(file)).split(path.sep);
  const above = parts.slice(0, -1);
  const fits = above.every((part, i) => part === folders.at(i - above.length));
  return path.resolve(file, '..', ...(fits ? above.map(() => '..') : []));
}

/** Finds modules in folders; `read` reads a file, and `note` is told every place looked at. */
export function readerOfFolders(
  folders: readonly string[],
  read: (path: string) => Source,
  note: (path: string, source: Source | undefined) => void,
): ModuleReader {
  return {
    find(module, boot = false) {
      const file = module.replaceAll('.', '/');
      const places = folders.map(folder => path.join(folder, file));
      const own = shown(path.join(libraryFolder(), `${file}.hs`));
      const endings = boot ? ['.hs-boot'] : ['.hs', '.lhs'];
      const candidates = places.flatMap(place => endings.map(end => shown(`${place}${end}`)));
      for (const place of boot ? candidates : [...candidates, own]) {
        const source = existsSync(place) ? read(place) : undefined;
        note(place, source);
        if (source !== undefined) return { tag: 'found', source, library: place === own };
      }
      const searched = [...new Set(places.map(place => shown(`${place}.hs`)))];
      return { tag: 'missing', searched: [...searched, 'the library'] };
    },
    library: libraryModules,
  };
}

/** A path as a person wants to see it: from here, unless that leads upwards. */
function shown(file: string): string {
  const relative = path.relative('', file);
  return relative.startsWith('..') ? path.resolve(file) : relative;
}
