/**
 * The strongly connected components of a graph, each after those that it points to (Tarjan, 1972).
 * Nodes are 0 to size-1, and `successors` gives those that one points to. Components come in the
 * order of their nodes where no path says otherwise, and so do the nodes of one component. Takes
 * time linear in nodes and edges, and stack as deep as the longest path.
 */
export function components(
  size: number,
  successors: (node: number) => Iterable<number>,
): number[][] {
  const found: number[][] = [];
  const arrival: number[] = [];
  const open: number[] = [];
  const closed = new Set<number>();
  let arrivals = 0;
  /** Returns the earliest arrival among the open nodes that `node` reaches. */
  const visit = (node: number): number => {
    const mine = arrivals++;
    let earliest = mine;
    arrival[node] = mine;
    open.push(node);
    for (const next of successors(node)) {
      const seen = arrival[next];
      if (seen === undefined) earliest = Math.min(earliest, visit(next));
      else if (!closed.has(next)) earliest = Math.min(earliest, seen);
    }
    if (earliest === mine) {
      const component = open.splice(open.lastIndexOf(node));
      for (const member of component) closed.add(member);
      found.push(component.sort((a, b) => a - b));
    }
    return earliest;
  };
  for (let node = 0; node < size; node++) if (arrival[node] === undefined) visit(node);
  return found;
}
