import type { GatewaySummary } from '@phong-tuyen/contracts';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/gateways.gen.ts';
import styles from './gateways.module.css';
import { lineState, openNow } from './line-state.ts';
import { StateWord } from './state-word.tsx';

const KINDS = { smpp: m.kindSmpp, http: m.kindHttp, zalo: m.kindZalo } as const;

/** One line: how it stands, what it did today, what it costs. */
export function GatewayCard({ gateway }: { gateway: GatewaySummary }) {
  const state = lineState(gateway, new Date());
  return (
    <li className={styles.card} data-tone={state.tone}>
      <div className={styles.cardHead}>
        <h2>
          <Link to="/noi-bo/duong-gui/$gatewayId" params={{ gatewayId: gateway.id }}>
            {gateway.name}
          </Link>
        </h2>
        <span className={styles.tag}>{KINDS[gateway.kind]()}</span>
        {gateway.isStandIn ? <span className={styles.standIn}>{m.standIn()}</span> : null}
        <StateWord state={state} />
      </div>
      <p className={styles.sentence}>{state.sentence}</p>
      <p className={styles.sentence}>
        {gateway.networks.length === 0 ? m.allNetworks() : gateway.networks.map(networkName).join(', ')}
        {' · '}
        {m.priorityIs({ priority: gateway.priority })}
      </p>
      <GatewayFigures gateway={gateway} />
    </li>
  );
}

/** What a line did today, in numbers. */
export function GatewayFigures({ gateway }: { gateway: GatewaySummary }) {
  const { today } = gateway;
  const figures: readonly [string, string][] = [
    [m.figureAccepted(), formatNumber(today.accepted)],
    [m.figureDelivered(), formatNumber(today.delivered)],
    [m.figureFailed(), formatNumber(today.failed + today.refused)],
    [m.figureUnknown(), formatNumber(today.unknown)],
    [m.figureOpen(), `${formatNumber(openNow(gateway))} / ${formatNumber(gateway.window)}`],
    [m.figureSpent(), m.dong({ amount: formatNumber(today.spent) })],
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const NAMES = {
  viettel: 'Viettel',
  mobifone: 'MobiFone',
  vinaphone: 'VinaPhone',
  vietnamobile: 'Vietnamobile',
  gmobile: 'Gmobile',
  itelecom: 'iTel',
  wintel: 'Wintel',
} as const;

/** A network's own name. */
export const networkName = (network: GatewaySummary['networks'][number]): string =>
  network === 'unknown' ? m.networkUnknown() : NAMES[network];
