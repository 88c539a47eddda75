/** Records and their disposal. */
export const disposal = {
  retention: '保存年限',
  disposedAt: '廃棄した日時',
  disposedBy: '廃棄した人',
  reason: '廃棄の理由',
};
