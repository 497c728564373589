/** A table for a terminal: columns as wide as what stands in them, numbers to the right. */
export const textTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) =>
    all.reduce((width, cells) => Math.max(width, (cells[column] ?? '').length), 0),
  );
  const isNumber = heads.map((_, column) => rows.every((cells) => /^\d+$/.test(cells[column] ?? '')));
  return all
    .map((cells) =>
      cells
        .map((cell, column) =>
          isNumber[column] === true && rows.length > 0
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
