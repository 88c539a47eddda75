import { useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { useNotice } from '#ui/feedback/Notices.tsx';
import { TextField } from '#ui/field/TextField.tsx';
import { Panel } from '#ui/layout/Panel.tsx';
import { Row } from '#ui/layout/Row.tsx';
import { ConfirmDialog } from '#ui/overlay/ConfirmDialog.tsx';
import { Dialog } from '#ui/overlay/Dialog.tsx';

export function OverlaySamples() {
  const notice = useNotice();
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null);
  const close = () => setOpen(null);
  return (
    <Panel title="重ねて開くもの">
      <Row>
        <Button onPress={() => setOpen('dialog')}>窓を開く</Button>
        <Button onPress={() => setOpen('confirm')}>確認を開く</Button>
        <Button onPress={() => notice({ tone: 'success', text: '控えを保存しました。' })}>知らせる</Button>
        <Button onPress={() => notice({ tone: 'error', text: '保存できませんでした。' })}>失敗を知らせる</Button>
      </Row>
      <Dialog
        open={open === 'dialog'}
        onClose={close}
        title="回答者の情報"
        actions={
          <Button look="primary" onPress={close}>
            決定
          </Button>
        }
      >
        <TextField label="職名" />
        <TextField label="氏名" />
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        onClose={close}
        onConfirm={close}
        title="確定しますか"
        confirmLabel="確定する"
      >
        <p>確定すると、回答は変更できなくなります。直すときは第2版を作ります。</p>
      </ConfirmDialog>
    </Panel>
  );
}
