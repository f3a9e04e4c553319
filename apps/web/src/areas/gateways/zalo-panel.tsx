import { Button } from '@mantine/core';
import type { GatewayDetail } from '@phong-tuyen/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { formatInstant } from '../../language/format-date.ts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/gateways.gen.ts';
import { Panel } from '../../ui/panel.tsx';
import { GATEWAYS, templatesQuery } from './gateway-queries.ts';
import styles from './gateways.module.css';

const WORDS = {
  none: m.consentNone,
  good: m.consentGood,
  due: m.consentDue,
  expired: m.consentExpired,
  uncertain: m.consentUncertain,
} as const;
const TONES = { none: 'refused', good: 'accepted', due: 'later', expired: 'refused', uncertain: 'refused' } as const;

/** Zalo's consent and the OA's templates. */
export function ZaloPanel({ gateway }: { gateway: GatewayDetail }) {
  const { consent } = gateway;
  const connect = useMutation({
    mutationFn: () => answerOf(api.POST('/api/gateways/{id}/zalo-consent', { params: { path: { id: gateway.id } } })),
    onSuccess: ({ url }) => window.location.assign(url),
  });
  if (consent === null) return null;
  return (
    <Panel title={m.consent()}>
      <p className={styles.answer} data-kind={TONES[consent.state]}>
        {WORDS[consent.state]()}
        {consent.until === null ? null : ` ${m.consentUntil({ time: formatInstant(consent.until) })}`}
      </p>
      {consent.quotaLeft === null ? null : (
        <p className={styles.quiet}>
          {m.quota({ left: formatNumber(consent.quotaLeft), of: formatNumber(consent.quotaOf ?? 0) })}
        </p>
      )}
      {gateway.canEdit ? (
        <Button
          mt="sm"
          variant={consent.state === 'good' ? 'default' : 'filled'}
          loading={connect.isPending}
          onClick={() => connect.mutate()}
        >
          {consent.state === 'none' ? m.connect() : m.connectAgain()}
        </Button>
      ) : null}
      <div role="alert">{connect.error === null ? null : <p className={styles.answer}>{connect.error.message}</p>}</div>
      <Templates gateway={gateway} />
    </Panel>
  );
}

function Templates({ gateway }: { gateway: GatewayDetail }) {
  const { data } = useQuery(templatesQuery(gateway.id));
  const cache = useQueryClient();
  const sync = useMutation({
    mutationFn: () => answerOf(api.POST('/api/gateways/{id}/zalo-templates', { params: { path: { id: gateway.id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: [GATEWAYS] }),
  });
  return (
    <>
      <h3 className={styles.part}>{m.templates()}</h3>
      {data === undefined || data.items.length === 0 ? (
        <p className={styles.quiet}>{m.noTemplates()}</p>
      ) : (
        <ul>
          {data.items.map((template) => (
            <li key={template.id}>
              {template.name} ({template.status}): {template.parameters.map((each) => each.name).join(', ')}
            </li>
          ))}
        </ul>
      )}
      {gateway.canEdit ? (
        <Button mt="sm" variant="default" loading={sync.isPending} onClick={() => sync.mutate()}>
          {m.syncTemplates()}
        </Button>
      ) : null}
      <div role="status">{sync.error === null ? null : <p className={styles.answer}>{sync.error.message}</p>}</div>
    </>
  );
}
