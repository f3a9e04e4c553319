import { SegmentedControl } from '@mantine/core';
import * as m from '../../messages/tasks.gen.ts';

/** Two lists of one inbox: what the agency was given, and what it gave on and now awaits. */
export function InboxBoxes(props: { box: 'given' | undefined; onChange: (box: 'given' | undefined) => void }) {
  return (
    <SegmentedControl
      aria-label={m.boxes()}
      value={props.box ?? 'received'}
      onChange={(value) => props.onChange(value === 'given' ? 'given' : undefined)}
      data={[
        { value: 'received', label: m.received() },
        { value: 'given', label: m.given() },
      ]}
      mb="sm"
    />
  );
}
