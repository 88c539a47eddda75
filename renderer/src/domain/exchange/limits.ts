/** 40 MB. Larger files are refused unread. */
export const MAX_FILE_BYTES = 40 * 1024 * 1024;

/** 300 MB. A backup holds everything on a computer and may be larger than files for exchange. */
export const MAX_BACKUP_BYTES = 300 * 1024 * 1024;
