/** 40 MB: larger files are refused before a byte of them is read. */
export const MAX_FILE_BYTES = 40 * 1024 * 1024;

/** 300 MB: a backup holds everything of a computer, and may be longer than what people hand to each other. */
export const MAX_BACKUP_BYTES = 300 * 1024 * 1024;
