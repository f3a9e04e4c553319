import { Button, Loader, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as m from '../../messages/gateways.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailedState } from '../../ui/failed-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { GatewayCard } from './gateway-card.tsx';
import { gatewaysQuery } from './gateway-queries.ts';
import styles from './gateways.module.css';

/** `/noi-bo/duong-gui`: every line with its state in words. */
export function GatewaysPage() {
  const { data, error, refetch } = useQuery(gatewaysQuery);
  return (
    <>
      <PageHeader
        title={m.gateways()}
        lead={m.gatewaysLead()}
        actions={data?.canEdit === true ? <AddMenu /> : undefined}
      />
      {error !== null && data === undefined ? (
        <FailedState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loader aria-label={ui.loading()} />
      ) : data.items.length === 0 ? (
        <EmptyState title={m.noGateways()} action={data.canEdit ? <AddMenu /> : undefined}>
          {m.noGatewaysText()}
        </EmptyState>
      ) : (
        <ul className={styles.cards}>
          {data.items.map((gateway) => (
            <GatewayCard key={gateway.id} gateway={gateway} />
          ))}
        </ul>
      )}
    </>
  );
}

function AddMenu() {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={18} stroke={1.7} aria-hidden />}>{m.addGateway()}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['smpp', 'http', 'zalo'] as const).map((kind) => (
          <Menu.Item
            key={kind}
            renderRoot={(props) => <Link to="/noi-bo/duong-gui/them" search={{ kind }} {...props} />}
          >
            {KIND_NAMES[kind]()}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const KIND_NAMES = { smpp: m.kindSmppLong, http: m.kindHttpLong, zalo: m.kindZaloLong } as const;
