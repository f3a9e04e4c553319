import { NativeSelect, NumberInput, PasswordInput, Switch, Textarea, TextInput } from '@mantine/core';
import type { GatewayKind } from '@phong-tuyen/contracts';
import * as m from '../../messages/gateways.gen.ts';
import { type FormFields, numberField, textField } from './field-of.ts';
import styles from './gateways.module.css';

/** What each kind of line asks for beside what all do. */
export function KindFields({ kind, form }: { kind: GatewayKind; form: FormFields }) {
  return kind === 'smpp' ? (
    <SmppFields form={form} />
  ) : kind === 'http' ? (
    <HttpFields form={form} />
  ) : (
    <ZaloFields form={form} />
  );
}

function Secret({
  form,
  name,
  label,
}: {
  form: FormFields;
  name: 'password' | 'apiKey' | 'secretKey' | 'appSecret' | 'oaSecret';
  label: string;
}) {
  const isKept = form.kept.includes(name);
  return (
    <PasswordInput
      label={label}
      required={!isKept}
      autoComplete="off"
      placeholder={isKept ? m.secretKept() : undefined}
      {...textField(form, name)}
    />
  );
}

function Brandname({ form }: { form: FormFields }) {
  return (
    <TextInput
      label={m.brandname()}
      description={m.brandnameHint()}
      required
      maxLength={11}
      {...textField(form, 'brandname')}
    />
  );
}

function SmppFields({ form }: { form: FormFields }) {
  return (
    <div className={styles.fields}>
      <TextInput label={m.host()} required {...textField(form, 'host')} />
      <NumberInput label={m.port()} required min={1} max={65_535} {...numberField(form, 'port')} />
      <TextInput label={m.systemId()} required maxLength={15} autoComplete="off" {...textField(form, 'systemId')} />
      <Secret form={form} name="password" label={m.password()} />
      <TextInput label={m.systemType()} maxLength={12} {...textField(form, 'systemType')} />
      <Brandname form={form} />
      <NativeSelect
        label={m.alphabet()}
        data={[
          { value: 'gsm7', label: 'GSM 7-bit' },
          { value: 'ascii', label: 'ASCII' },
        ]}
        {...textField(form, 'alphabet')}
      />
      <NativeSelect
        label={m.longText()}
        data={[
          { value: 'parts', label: m.longTextParts() },
          { value: 'payload', label: 'message_payload' },
        ]}
        {...textField(form, 'longText')}
      />
      <NativeSelect
        label={m.receiptIds()}
        data={[
          { value: 'same', label: m.receiptIdsSame() },
          { value: 'decimal-of-hexadecimal', label: m.receiptIdsDecimal() },
        ]}
        {...textField(form, 'receiptIds')}
      />
      <NumberInput
        label={m.validity()}
        description={m.validityHint()}
        min={0}
        max={168}
        {...numberField(form, 'validityHours')}
      />
      <div className={styles.wide}>
        <Switch
          label={m.tls()}
          checked={form.values.tls}
          onChange={(event) => form.set('tls', event.currentTarget.checked)}
        />
      </div>
      {form.values.tls ? (
        <Textarea
          className={styles.wide ?? ''}
          label={m.authority()}
          description={m.authorityHint()}
          autosize
          minRows={3}
          maxRows={8}
          {...textField(form, 'authority')}
        />
      ) : null}
    </div>
  );
}

function HttpFields({ form }: { form: FormFields }) {
  return (
    <div className={styles.fields}>
      <TextInput className={styles.wide ?? ''} type="url" label={m.url()} required {...textField(form, 'url')} />
      <Secret form={form} name="apiKey" label={m.apiKey()} />
      <Secret form={form} name="secretKey" label={m.secretKey()} />
      <Brandname form={form} />
      <NativeSelect
        label={m.smsType()}
        data={[
          { value: '2', label: m.smsTypeCare() },
          { value: '1', label: m.smsTypeAd() },
          { value: '8', label: m.smsTypeNumber() },
        ]}
        {...textField(form, 'smsType')}
      />
    </div>
  );
}

function ZaloFields({ form }: { form: FormFields }) {
  return (
    <div className={styles.fields}>
      <TextInput label={m.appId()} required inputMode="numeric" {...textField(form, 'appId')} />
      <Secret form={form} name="appSecret" label={m.appSecret()} />
      <TextInput label={m.oaId()} required inputMode="numeric" {...textField(form, 'oaId')} />
      <Secret form={form} name="oaSecret" label={m.oaSecret()} />
      <NativeSelect
        label={m.signedWith()}
        description={m.signedWithHint()}
        data={[
          { value: 'appId', label: m.appId() },
          { value: 'oaId', label: m.oaId() },
        ]}
        {...textField(form, 'signedWith')}
      />
      <NativeSelect
        label={m.mode()}
        data={[
          { value: 'live', label: m.modeLive() },
          { value: 'development', label: m.modeDevelopment() },
        ]}
        {...textField(form, 'mode')}
      />
    </div>
  );
}
