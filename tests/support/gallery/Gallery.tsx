import { Button } from '#ui/button/Button.tsx';
import { Badge } from '#ui/feedback/Badge.tsx';
import { InHeader } from '#ui/frame/InHeader.tsx';
import { PageHeader } from '#ui/frame/PageHeader.tsx';
import { Stack } from '#ui/layout/Stack.tsx';
import { ChoiceSamples } from './ChoiceSamples.tsx';
import { FeedbackSamples } from './FeedbackSamples.tsx';
import { FieldSamples } from './FieldSamples.tsx';
import { ItemSample } from './ItemSample.tsx';
import { OverlaySamples } from './OverlaySamples.tsx';
import { TableSamples } from './TableSamples.tsx';

/** Every component in its states. */
export function Gallery() {
  return (
    <>
      <InHeader slot="place">市民課(令和8年度)</InHeader>
      <InHeader slot="state">
        <Badge tone="success" icon="check">
          保存済み
        </Badge>
      </InHeader>
      <PageHeader
        back={{ href: '#/', label: '章の一覧' }}
        title="情報資産の管理"
        lead="この章には12の点検項目があります。現物や記録を確かめながら、上から順に答えてください。"
        actions={
          <>
            <Button icon="print">決裁用（案）を印刷</Button>
            <Button look="primary">次の章へ</Button>
          </>
        }
      />
      <Stack gap="wide">
        <ItemSample />
        <FieldSamples />
        <ChoiceSamples />
        <FeedbackSamples />
        <OverlaySamples />
        <TableSamples />
      </Stack>
    </>
  );
}
