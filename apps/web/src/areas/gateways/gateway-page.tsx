import { Button, Loader } from '@mantine/core';
import type { GatewayDetail, GatewayInput } from '@phong-tuyen/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/gateways.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CodesPanel } from './codes-panel.tsx';
import { GatewayFigures } from './gateway-card.tsx';
import { GatewayForm } from './gateway-form.tsx';
import { GATEWAYS, gatewayQuery } from './gateway-queries.ts';
import styles from './gateways.module.css';
import { lineState } from './line-state.ts';
import { StandInPanel } from './stand-in-panel.tsx';
import { StateWord } from './state-word.tsx';
import { TryPanel } from './try-panel.tsx';
import { ZaloPanel } from './zalo-panel.tsx';

/** `/noi-bo/duong-gui/<id>`: how one line stands, its settings, a message to try it. */
export function GatewayPage() {
  const { gatewayId } = useParams({ from: '/noi-bo/duong-gui/$gatewayId' });
  const { data, error, refetch } = useQuery(gatewayQuery(gatewayId));
  if (error !== null && data === undefined) return <FailedState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loader aria-label={ui.loading()} />;
  const state = lineState(data, new Date());
  return (
    <>
      <PageHeader
        title={data.name}
        lead={state.sentence}
        badges={<StateWord state={state} />}
        above={<Link to="/noi-bo/duong-gui">{m.gateways()}</Link>}
        actions={data.canEdit ? <Remove gateway={data} /> : undefined}
      />
      {data.isStandIn ? <p className={styles.note}>{m.standInNote()}</p> : null}
      <div className={styles.columns}>
        <div className={styles.main}>
          <Panel title={m.today()}>
            <GatewayFigures gateway={data} />
          </Panel>
          {data.canEdit ? <Settings key={data.version} gateway={data} /> : null}
          {data.isStandIn ? <StandInPanel /> : null}
          <CodesPanel codes={data.codes} />
        </div>
        <div className={styles.main}>
          {data.kind === 'zalo' ? <ZaloPanel gateway={data} /> : null}
          <TryPanel gateway={data} />
          {data.callbackUrl === null ? null : (
            <Panel title={m.callback()}>
              <p className={styles.quiet}>{data.kind === 'zalo' ? m.callbackZalo() : m.callbackHttp()}</p>
              <code className={styles.address}>{data.callbackUrl}</code>
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

function Settings({ gateway }: { gateway: GatewayDetail }) {
  const cache = useQueryClient();
  // The version as the form began with it: what others changed meanwhile is not written over.
  const [version] = useState(gateway.version);
  const save = async (input: GatewayInput) => {
    const params = { path: { id: gateway.id } };
    await answerOf(api.PUT('/api/gateways/{id}', { params, body: { version, gateway: input } }));
    await cache.invalidateQueries({ queryKey: [GATEWAYS] });
  };
  return (
    <Panel title={m.settings()}>
      <GatewayForm kind={gateway.kind} gateway={gateway} save={save} />
    </Panel>
  );
}

function Remove({ gateway }: { gateway: GatewayDetail }) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  const cache = useQueryClient();
  const remove = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/gateways/{id}', { params: { path: { id: gateway.id } } })),
    onSuccess: async () => {
      await navigate({ to: '/noi-bo/duong-gui' });
      await cache.invalidateQueries({ queryKey: [GATEWAYS] });
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {m.remove()}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={m.removeTitle({ name: gateway.name })}
        confirmLabel={m.remove()}
        dangerous
        working={remove.isPending}
        error={remove.error}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      >
        {m.removeText()}
      </ConfirmDialog>
    </>
  );
}
