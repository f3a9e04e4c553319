import { Button } from '@mantine/core';
import type { MessageVariant } from '@phong-tuyen/contracts';
import * as m from '../../../messages/outreach.gen.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { StepProps } from './step-props.ts';
import { VariantFields } from './variant-fields.tsx';

/** The message: one for everybody, and others for languages and groups when wanted. */
export function MessageStep({ campaign, editor }: StepProps) {
  const { plan, change } = editor;
  const { messages } = plan;
  const replace = (index: number, part: Partial<MessageVariant>) =>
    change({ messages: messages.map((each, place) => (place === index ? { ...each, ...part } : each)) });
  const add: MessageVariant = { language: 'en', group: null, text: '', unaccented: false, zalo: null };
  return (
    <>
      {messages.map((message, index) => (
        <Panel
          // biome-ignore lint/suspicious/noArrayIndexKey: messages have no other name than their place, and none is moved.
          key={index}
          title={messages.length === 1 ? m.messageTitle() : m.variantTitle({ number: index + 1 })}
          aside={
            index === 0 ? undefined : (
              <Button
                variant="subtle"
                onClick={() => change({ messages: messages.filter((_each, place) => place !== index) })}
              >
                {m.removeVariant()}
              </Button>
            )
          }
        >
          <VariantFields
            message={message}
            examples={campaign.examples}
            isOnly={messages.length === 1}
            usesZalo={plan.channels.includes('zalo')}
            onChange={(part) => replace(index, part)}
          />
        </Panel>
      ))}
      <Button mt="md" variant="default" onClick={() => change({ messages: [...messages, add] })}>
        {m.addVariant()}
      </Button>
    </>
  );
}
