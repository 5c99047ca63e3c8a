/** Grey lines in the place of cards that are on their way. The style sheet shows them only after 300 ms, and still. */
export function SkeletonCards({ count }: { count: number }) {
  return (
    <div className="skeletons" aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="card skeleton">
          <span />
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
