import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { GatewayDetail, ZaloTemplate } from '@phong-tuyen/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/gateways.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { Panel } from '../../ui/panel.tsx';
import { templatesQuery } from './gateway-queries.ts';
import styles from './gateways.module.css';

const ANSWERS = {
  accepted: m.answerAccepted,
  refused: m.answerRefused,
  later: m.answerLater,
  unknown: m.answerUnknown,
} as const;

/** Sends one message to a phone of one's own. */
export function TryPanel({ gateway }: { gateway: GatewayDetail }) {
  const mayTry = useAbility('outreach.manage-gateways');
  const isZalo = gateway.kind === 'zalo';
  const [phone, setPhone] = useState('');
  const [text, setText] = useState(m.tryText());
  const [templateId, setTemplateId] = useState('');
  const [parameters, setParameters] = useState<Record<string, string>>({});
  const templates = useQuery({ ...templatesQuery(gateway.id), enabled: isZalo });
  const template = templates.data?.items.find((each) => each.id === templateId);
  const attempt = useMutation({
    mutationFn: () => {
      const zalo = isZalo ? { templateId, parameters } : null;
      const params = { path: { id: gateway.id } };
      return answerOf(api.POST('/api/gateways/{id}/try', { params, body: { phone, text: isZalo ? '' : text, zalo } }));
    },
  });
  if (!mayTry || !gateway.enabled) return null;
  return (
    <Panel title={m.tryTitle()}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          attempt.mutate();
        }}
      >
        <TextInput
          type="tel"
          label={m.tryPhone()}
          placeholder="0912 345 678"
          required
          mb="sm"
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        {isZalo ? (
          <ZaloChoice
            templates={templates.data?.items ?? []}
            templateId={templateId}
            onTemplate={setTemplateId}
            template={template}
            parameters={parameters}
            onParameters={setParameters}
          />
        ) : (
          <Textarea
            label={m.tryWords()}
            required
            autosize
            minRows={2}
            mb="sm"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        <Button type="submit" variant="default" loading={attempt.isPending}>
          {m.tryAct()}
        </Button>
        <div role="status">
          {attempt.error === null ? null : (
            <p className={styles.answer} data-kind="refused">
              {attempt.error.message}
            </p>
          )}
          {attempt.data === undefined ? null : (
            <p className={styles.answer} data-kind={attempt.data.kind}>
              <strong>{ANSWERS[attempt.data.kind]()}</strong> {attempt.data.words}
            </p>
          )}
        </div>
      </form>
    </Panel>
  );
}

function ZaloChoice(props: {
  templates: readonly ZaloTemplate[];
  templateId: string;
  onTemplate: (id: string) => void;
  template: ZaloTemplate | undefined;
  parameters: Record<string, string>;
  onParameters: (parameters: Record<string, string>) => void;
}) {
  return (
    <>
      <NativeSelect
        label={m.template()}
        required
        mb="sm"
        value={props.templateId}
        onChange={(event) => props.onTemplate(event.currentTarget.value)}
        data={[
          { value: '', label: m.chooseTemplate() },
          ...props.templates.map((each) => ({ value: each.id, label: each.name })),
        ]}
      />
      {props.template?.parameters.map(({ name, required, maxLength }) => (
        <TextInput
          key={name}
          label={name}
          required={required}
          mb="sm"
          {...(maxLength === null ? {} : { maxLength })}
          value={props.parameters[name] ?? ''}
          onChange={(event) => props.onParameters({ ...props.parameters, [name]: event.currentTarget.value })}
        />
      ))}
    </>
  );
}
