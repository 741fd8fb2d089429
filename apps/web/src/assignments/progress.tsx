/** So many of so many, as a row of fields; the words beside it say the same, it is for the eye alone. */
export function Progress({ done, late = 0, all }: { done: number; late?: number; all: number }) {
  const width = 100 / Math.max(1, all);
  const look = (index: number) => (index < done ? 'done' : index < done + late ? 'late' : 'open');
  return (
    <svg className="progress-fields" width="100%" height="14" aria-hidden="true" focusable="false">
      {Array.from({ length: all }, (_, index) => (
        <rect
          // oxlint-disable-next-line react/no-array-index-key -- a field is its place
          key={index}
          className={`progress-fields__${look(index)}`}
          x={`${index * width}%`}
          width={`${width - Math.min(1.5, width / 4)}%`}
          height="14"
          rx="3"
        />
      ))}
    </svg>
  );
}
