import type { MessageGateway } from './message-gateway.ts';

/** A gateway with since when it is down, in milliseconds of the same watch; null while it is up. */
export interface WatchedGateway {
  readonly gateway: Pick<MessageGateway, 'id' | 'channel' | 'networks' | 'priority'>;
  readonly downSince: number | null;
}

/** So long a line may be away before the next one serves its networks: shorter breaks are reconnections. */
export const FAIL_OVER_MS = 10_000;

/** Priority of a gateway for a network: one that names the network goes before those that serve all, at equal priority. */
const rank = ({ gateway }: WatchedGateway) => gateway.priority * 2 + (gateway.networks.length === 0 ? 1 : 0);

/** Gateways that may be asked for a network of a channel now: the first in rank, and its equals. */
export function servingLines(
  all: readonly WatchedGateway[],
  asked: { channel: 'sms' | 'zalo'; network: string },
  now: number,
): string[] {
  const able = all.filter(
    ({ gateway, downSince }) =>
      gateway.channel === asked.channel &&
      (gateway.networks.length === 0 || gateway.networks.includes(asked.network)) &&
      (downSince === null || now - downSince < FAIL_OVER_MS),
  );
  const best = Math.min(...able.map(rank));
  return able.filter((each) => rank(each) === best).map(({ gateway }) => gateway.id);
}
