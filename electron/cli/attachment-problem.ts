import type { attachedContent } from '#documents/evidence/check.ts';

/** Why the content of an attachment is refused. */
type Refused = Extract<ReturnType<typeof attachedContent>, { ok: false }>['failure'];

/** Explains in plain Japanese why an attachment from somebody else's file is not extracted. */
export function attachmentProblem({ kind }: Refused): string {
  switch (kind) {
    case 'damaged':
      return '画像が壊れているため、取り出しません。';
    case 'too-many-pixels':
      return '画像の縦横が大きすぎるため、取り出しません。';
    case 'pdf-script':
    case 'pdf-form':
      return 'PDFにプログラムが含まれているため、取り出しません。所属へ確かめてください。';
    case 'pdf-launch':
      return 'PDFに、ほかのファイルを開いたり入力を送ったりする仕掛けが含まれているため、取り出しません。所属へ確かめてください。';
    case 'pdf-embedded':
      return 'PDFの中に別のファイルが含まれているため、取り出しません。所属へ確かめてください。';
    case 'pdf-encrypted':
      return 'パスワードや制限の付いたPDFで、中を確かめられないため、取り出しません。所属へ確かめてください。';
    case 'pdf-unreadable':
    case 'pdf-too-large':
      return 'PDFの中を確かめられないため、取り出しません。所属へ確かめてください。';
    default:
      return '中身が、名前にある種類のファイルではないため、取り出しません。所属へ確かめてください。';
  }
}
