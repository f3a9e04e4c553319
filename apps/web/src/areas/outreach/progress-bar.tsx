import type { DeliveryState } from '@phong-tuyen/contracts';
import * as m from '../../messages/outreach.gen.ts';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import { deliveryWord } from './campaign-words.ts';

const PARTS = [
  ['delivered', 'good'],
  ['accepted', 'moving'],
  ['unknown', 'waiting'],
  ['failed', 'late'],
  ['planned', 'none'],
  ['opted-out', 'none'],
  ['cancelled', 'none'],
] as const satisfies readonly (readonly [DeliveryState, string])[];

/** Where a campaign's messages are. */
export function ProgressBar({ counts, bare }: { counts: Readonly<Record<DeliveryState, number>>; bare?: boolean }) {
  return (
    <StackedBar
      caption={m.colProgress()}
      partLabel={m.colState()}
      valueLabel={m.count()}
      bare={bare ?? false}
      parts={PARTS.map(([state, tone]) => ({ name: deliveryWord(state), value: counts[state], tone }))}
    />
  );
}
