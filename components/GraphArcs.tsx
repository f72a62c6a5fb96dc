import type { EntityId } from '@/lib/model/analysis';
import type { NamedPair } from '@/lib/model/story-page';

interface GraphArcsProps {
  /** In the order of the rows beside the picture. */
  ids: readonly EntityId[];
  pairs: readonly NamedPair[];
  /** Whose arcs stand out; null for nobody's. */
  active: EntityId | null;
}

/** In px; a row is as high as `.graph-name`. */
const rowHeight = 28;
const width = 104;
const nodeAt = 5;
const narrowest = 12;
const thinnest = 1;
const thickest = 4;

/** An arc for each pair, from row to row; the wider apart its ends, the further it reaches. The pairs say it in words. */
export function GraphArcs({ ids, pairs, active }: GraphArcsProps) {
  const rows = new Map(ids.map((id, index) => [id, index]));
  const counts = pairs.map(({ articleCount }) => articleCount);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const thickness = (count: number) =>
    most === least ? 1.5 : thinnest + ((thickest - thinnest) * (count - least)) / (most - least);
  const arcs = pairs.map((pair) => {
    const places = [rows.get(pair.one) ?? 0, rows.get(pair.other) ?? 0];
    const isActive = pair.one === active || pair.other === active;
    return { pair, from: Math.min(...places), to: Math.max(...places), isActive };
  });
  // What stands out lies on top.
  arcs.sort((one, other) => Number(one.isActive) - Number(other.isActive));
  const joined = new Set(arcs.flatMap(({ pair, isActive }) => (isActive ? [pair.one, pair.other] : [])));
  const yOf = (row: number) => (row + 0.5) * rowHeight;
  return (
    <svg className="graph-arcs" width={width} height={ids.length * rowHeight} aria-hidden="true">
      {arcs.map(({ pair, from, to, isActive }) => (
        <path
          key={`${pair.one} ${pair.other}`}
          className={classOf('graph-arc', isActive, active)}
          d={arcOf(yOf(from), yOf(to), reachOf(to - from, ids.length))}
          strokeWidth={thickness(pair.articleCount)}
        />
      ))}
      {ids.map((id, row) => (
        <circle
          key={id}
          className={classOf('graph-node', joined.has(id), active)}
          cx={nodeAt}
          cy={yOf(row)}
          r={3}
        />
      ))}
    </svg>
  );
}

const classOf = (name: string, isActive: boolean, active: EntityId | null): string =>
  active === null ? name : `${name} ${isActive ? 'graph-on' : 'graph-off'}`;

const reachOf = (rows: number, count: number): number =>
  narrowest + ((width - nodeAt - thickest - narrowest) * (rows - 1)) / Math.max(1, count - 2);

const arcOf = (top: number, bottom: number, reach: number): string =>
  `M${nodeAt} ${top}A${reach} ${(bottom - top) / 2} 0 0 1 ${nodeAt} ${bottom}`;
