import type { ZaloConfig } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { openBox } from '../../../platform/secrets/sealed-box.ts';
import { fail } from '../gateways/errors.ts';
import { announceGateway, assertManagesGateways, loadGateway } from '../gateways/load-gateway.ts';
import { openSecrets } from '../gateways/secrets.ts';
import { CONSENT_MS, CONSENT_PURPOSE } from '../gateways/zalo/consent.ts';
import { askTokens, keepTokens, readTokens } from '../gateways/zalo/token-keeper.ts';
import { textOf, type ZaloAddresses } from '../gateways/zalo/zalo-api.ts';
import { takeConsent } from '../store/zalo.ts';

/**
 * Ends a consent: Zalo's code becomes tokens. A consent can be ended once, by who began it, within ten minutes; whatever
 * fails here is repaired by beginning another.
 *
 * @returns the gateway
 * @throws gateways.not-allowed, .consent-unknown, .consent-refused
 */
export async function finishZaloConsent(
  context: CommandContext,
  answer: { state: string; code: string },
  parts: { secret: Uint8Array; addresses: ZaloAddresses },
): Promise<{ id: string }> {
  await assertManagesGateways(context);
  const notBefore = new Date(context.now.getTime() - CONSENT_MS);
  const taken = await takeConsent(context.tx, { state: answer.state, personId: context.actor.personId, notBefore });
  if (taken === null) throw fail('consent-unknown');
  const row = await loadGateway(context, taken.gatewayId);
  const verifier = openBox(taken.sealed, { secret: parts.secret, purpose: CONSENT_PURPOSE, place: answer.state });
  const appSecret = openSecrets(row.sealed, row.id, parts.secret)['appSecret'] ?? '';
  const app = { appId: (row.config as ZaloConfig).appId, appSecret };
  const grant = { grant_type: 'authorization_code', code: answer.code, code_verifier: verifier };
  const given = await askTokens(parts.addresses, app, grant);
  if (given.kind === 'lost') throw fail('consent-refused', { values: { words: 'không trả lời', code: given.code } });
  const fresh = readTokens(given.body, context.now);
  if (fresh === null) {
    const words = textOf(given.body['error_description']) ?? textOf(given.body['error_name']) ?? '?';
    throw fail('consent-refused', { values: { words: words.slice(0, 200), code: textOf(given.body['error']) ?? '?' } });
  }
  await keepTokens({ tx: context.tx, secret: parts.secret, now: context.now }, row.id, fresh, true);
  await announceGateway(context, { name: 'connected', id: row.id });
  return { id: row.id };
}
