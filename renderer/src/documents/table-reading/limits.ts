const MEGABYTE = 1024 * 1024;

/** How large a table may be. A roster of 20,000 departments takes a tenth of it. */
export const TABLE_LIMITS = {
  /** Bytes of a file, or characters of a pasted text. */
  size: 20 * MEGABYTE,
  /** Bytes of the parts of a workbook, unpacked. */
  unpacked: 32 * MEGABYTE,
  /** How many times its packed size a part may have unpacked; spreadsheets pack their own to a tenth. Parts below `ratioFrom` bytes may have more. */
  ratio: 100,
  ratioFrom: MEGABYTE,
  rows: 200_000,
  columns: 1000,
  /** Cells, counting those that are left empty before the last one of a row. */
  cells: 1_000_000,
} as const;
