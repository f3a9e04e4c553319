import { createHash, randomBytes } from 'node:crypto';
import type { ZaloConfig } from '@phong-tuyen/contracts';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { sealBox } from '../../../platform/secrets/sealed-box.ts';
import { loadGateway } from '../gateways/load-gateway.ts';
import { CONSENT_MS, CONSENT_PURPOSE, consentReturnUrl } from '../gateways/zalo/consent.ts';
import type { ZaloAddresses } from '../gateways/zalo/zalo-api.ts';
import { insertConsent } from '../store/zalo.ts';

/**
 * Begins a consent (OAuth v4 with PKCE, RFC 7636): the administrator is sent to Zalo and comes back with a code.
 *
 * @returns Zalo's page
 * @throws gateways.not-allowed
 */
export async function beginZaloConsent(
  context: CommandContext,
  id: string,
  parts: { secret: Uint8Array; baseUrl: string; addresses: ZaloAddresses },
): Promise<{ url: string }> {
  const row = await loadGateway(context, id);
  if (row.kind !== 'zalo') throw platformFail('not-found');
  const [state, verifier] = [randomBytes(24).toString('base64url'), randomBytes(48).toString('base64url')];
  const sealed = sealBox(verifier, { secret: parts.secret, purpose: CONSENT_PURPOSE, place: state });
  const consent = { state, gatewayId: id, personId: context.actor.personId, sealed, now: context.now };
  await insertConsent(context.tx, consent, new Date(context.now.getTime() - CONSENT_MS));
  await recordAudit(context, { act: 'outreach.zalo-consent-begun', subjectType: 'gateway', subjectId: id });
  const asked = new URLSearchParams({
    app_id: (row.config as ZaloConfig).appId,
    redirect_uri: consentReturnUrl(parts.baseUrl),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    state,
  });
  return { url: `${parts.addresses.oauth}/v4/oa/permission?${asked}` };
}
