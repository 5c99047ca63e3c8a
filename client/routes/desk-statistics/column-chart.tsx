/** One column; null is drawn as a gap. */
export interface Column {
  readonly label: string;
  readonly value: number | null;
}

const WIDTH = 320;
const HEIGHT = 96;
const GAP = 0.25;

/** Columns that show how something goes up and down. The same numbers have to stand in a table beside it, so that readers of screens get them from there. */
export function ColumnChart({ columns }: { columns: readonly Column[] }) {
  const highest = Math.max(1, ...columns.map(({ value }) => value ?? 0));
  const step = WIDTH / Math.max(1, columns.length);
  return (
    <svg className="column-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`} aria-hidden="true" preserveAspectRatio="none">
      {columns.map(({ label, value }, index) => {
        const height = ((value ?? 0) / highest) * HEIGHT;
        return <rect key={label} x={(index + GAP / 2) * step} y={HEIGHT - height} width={step * (1 - GAP)} height={height} rx="2" />;
      })}
      <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
    </svg>
  );
}
