import type { GatewayInput } from '@phong-tuyen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client.ts';
import * as m from '../../messages/gateways.gen.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { GatewayForm } from './gateway-form.tsx';
import { GATEWAYS } from './gateway-queries.ts';
import styles from './gateways.module.css';

const NOTES = { smpp: m.noteSmpp, http: m.noteHttp, zalo: m.noteZalo } as const;
const TITLES = { smpp: m.kindSmppLong, http: m.kindHttpLong, zalo: m.kindZaloLong } as const;

/** `/noi-bo/duong-gui/them`: a new line. */
export function AddGatewayPage() {
  const { kind } = useSearch({ from: '/noi-bo/duong-gui/them' });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const save = async (body: GatewayInput) => {
    const { id } = await answerOf(api.POST('/api/gateways', { body }));
    await cache.invalidateQueries({ queryKey: [GATEWAYS] });
    await navigate({ to: '/noi-bo/duong-gui/$gatewayId', params: { gatewayId: id } });
  };
  return (
    <>
      <PageHeader
        title={TITLES[kind]()}
        lead={m.addLead()}
        above={<Link to="/noi-bo/duong-gui">{m.gateways()}</Link>}
      />
      <p className={styles.note}>{NOTES[kind]()}</p>
      <Panel title={m.settings()}>
        <GatewayForm key={kind} kind={kind} gateway={null} save={save} />
      </Panel>
    </>
  );
}
