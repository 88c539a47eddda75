const MEGABYTE = 1024 * 1024;

/** The limits of a table. A roster with 20,000 departments reaches a tenth of them. */
export const TABLE_LIMITS = {
  /** Bytes of a file, or characters of a pasted text. */
  size: 20 * MEGABYTE,
  /** Bytes of a workbook's parts when unpacked. */
  unpacked: 32 * MEGABYTE,
  /**
   * The maximum compression ratio of a part. Spreadsheets compress to about a tenth. Parts below `ratioFrom` bytes may
   * exceed it.
   */
  ratio: 100,
  ratioFrom: MEGABYTE,
  rows: 200_000,
  columns: 1000,
  /** Cells, including empty ones before the last cell of a row. */
  cells: 1_000_000,
} as const;
