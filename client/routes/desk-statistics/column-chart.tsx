/** One column; null is drawn as a gap. */
export interface Column {
  /** Short, e.g. `09/26`. */
  readonly label: string;
  readonly value: number | null;
  /** What stands above it: the number, or that there is none. */
  readonly text: string;
}

/** Pixels; the width is that of the page. */
const PLOT = 96;
const ABOVE = 22;
const BELOW = 24;
/** With more columns than that only the highest and the gaps have their words, and the axis has its ends. */
const FEW = 6;

const percent = (share: number): string => `${(100 * share).toFixed(3)}%`;

/** Columns that show how something goes up and down, with their numbers. The same numbers have to stand in a table beside it, so that readers of screens get them from there. */
export function ColumnChart({ columns }: { columns: readonly Column[] }) {
  const highest = Math.max(1, ...columns.map(({ value }) => value ?? 0));
  const top = columns.findIndex(({ value }) => value === highest);
  const isFew = columns.length <= FEW;
  const step = 1 / Math.max(1, columns.length);
  const floor = ABOVE + PLOT;
  return (
    <svg className="column-chart" width="100%" height={floor + BELOW} aria-hidden="true">
      {columns.map(({ label, text, value }, index) => {
        const height = ((value ?? 0) / highest) * PLOT;
        const middle = percent((index + 0.5) * step);
        const isEnd = index === columns.length - 1;
        return (
          <g key={label}>
            <rect x={percent((index + 0.125) * step)} y={floor - height} width={percent(0.75 * step)} height={height} rx="2" />
            {(isFew || value === null || index === top) && (
              <text x={middle} y={floor - height - 6}>
                {text}
              </text>
            )}
            {(isFew || index === 0 || isEnd) && (
              <text className={isFew ? undefined : isEnd ? 'at-end' : 'at-start'} x={isFew ? middle : isEnd ? '100%' : '0'} y={floor + 18}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={floor} y2={floor} />
    </svg>
  );
}
