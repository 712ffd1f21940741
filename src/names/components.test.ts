import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { components } from './components.ts';

/** For each node those that it points to. */
const graph = fc.integer({ min: 1, max: 8 }).chain(size => {
  const next = fc.array(fc.nat(size - 1), { maxLength: 3 });
  return fc.array(next, { minLength: size, maxLength: size });
});

/** reach[a][b]: there is a way of no or more steps from a to b. */
function reachability(edges: readonly (readonly number[])[]): boolean[][] {
  const reach = edges.map((next, a) => edges.map((_, b) => a === b || next.includes(b)));
  for (const via of reach.keys()) {
    for (const row of reach) {
      if (!row[via]) continue;
      for (const b of row.keys()) row[b] ||= reach[via]?.[b] ?? false;
    }
  }
  return reach;
}

test('components are the classes of mutual reachability, dependencies first', () => {
  const property = fc.property(graph, edges => {
    const found = components(edges.length, node => edges[node] ?? []);
    const home = edges.map((_, node) => found.findIndex(component => component.includes(node)));
    assert.equal(found.flat().sort(), [...edges.keys()], 'each node is in one component');
    const reach = reachability(edges);
    for (const a of edges.keys()) {
      for (const b of edges.keys()) {
        assert.is(home[a] === home[b], Boolean(reach[a]?.[b] && reach[b]?.[a]));
        if (reach[a]?.[b]) assert.ok((home[b] ?? 0) <= (home[a] ?? 0), `${b} before ${a}`);
      }
    }
  });
  fc.assert(property, { numRuns: 500 });
});

test('nodes that nothing relates keep their order', () => {
  const edges = [[], [4], [], [], []];
  assert.equal(
    components(5, node => edges[node] ?? []),
    [[0], [4], [1], [2], [3]],
  );
});

test.run();
