import { Alert, Button, Checkbox, NumberInput, Switch, TextInput } from '@mantine/core';
import { GATEWAY_NETWORKS, type GatewayDetail, type GatewayInput, type GatewayKind } from '@phong-tuyen/contracts';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import * as m from '../../messages/gateways.gen.ts';
import { type FormFields, faultOf, numberField, textField } from './field-of.ts';
import { type FormValues, startValues, toInput } from './form-values.ts';
import { networkName } from './gateway-card.tsx';
import styles from './gateways.module.css';
import { KindFields } from './kind-fields.tsx';

/** Sets a line up, or changes it. */
export function GatewayForm(props: {
  kind: GatewayKind;
  gateway: GatewayDetail | null;
  save: (input: GatewayInput) => Promise<void>;
}) {
  const { kind, gateway } = props;
  const [values, setValues] = useState(() => startValues(gateway, kind));
  const save = useMutation({ mutationFn: () => props.save(toInput(values, kind)) });
  const form: FormFields = {
    values,
    set: (name, value) => setValues((before: FormValues) => ({ ...before, [name]: value })),
    fault: (name) => faultOf(save.error, name),
    kept: gateway?.secretsKept ?? [],
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <div role="alert">
        {save.error === null ? null : (
          <Alert color="seal" mb="md">
            {save.error.message}
          </Alert>
        )}
      </div>
      <div className={styles.fields}>
        <TextInput
          className={styles.wide ?? ''}
          label={m.name()}
          required
          maxLength={200}
          {...textField(form, 'name')}
        />
      </div>
      <KindFields kind={kind} form={form} />
      <div className={styles.fields}>
        <NumberInput
          label={m.priority()}
          description={m.priorityHint()}
          min={1}
          max={9}
          {...numberField(form, 'priority')}
        />
        <NumberInput
          label={m.window()}
          description={m.windowHint()}
          min={1}
          max={500}
          {...numberField(form, 'window')}
        />
        <NumberInput
          label={m.perSecond()}
          description={m.perSecondHint()}
          min={1}
          max={5_000}
          {...numberField(form, 'perSecond')}
        />
        <NumberInput
          label={kind === 'zalo' ? m.priceMessage() : m.priceSegment()}
          description={m.priceHint()}
          min={0}
          max={100_000}
          {...numberField(form, 'price')}
        />
        {kind === 'zalo' ? null : <Networks form={form} />}
        <div className={styles.wide}>
          <Switch
            label={m.enabled()}
            checked={values.enabled}
            onChange={(event) => form.set('enabled', event.currentTarget.checked)}
          />
        </div>
      </div>
      <div className={styles.acts}>
        <div role="status">{save.isSuccess ? m.saved() : null}</div>
        <Button type="submit" loading={save.isPending}>
          {m.save()}
        </Button>
      </div>
    </form>
  );
}

function Networks({ form }: { form: FormFields }) {
  return (
    <Checkbox.Group
      className={styles.wide ?? ''}
      label={m.networks()}
      description={m.networksHint()}
      value={form.values.networks}
      onChange={(networks) => form.set('networks', networks as FormValues['networks'])}
    >
      <div className={styles.networks}>
        {GATEWAY_NETWORKS.map((network) => (
          <Checkbox key={network} value={network} label={networkName(network)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
