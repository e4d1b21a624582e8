/** Rows with their ids, from 1 in the order of the records: the same records get the same ids, and keep their order. */
export function numbered<Row extends object>(rows: readonly Row[]): (Row & { id: number })[] {
  return rows.map((row, index) => ({ id: index + 1, ...row }))
}
