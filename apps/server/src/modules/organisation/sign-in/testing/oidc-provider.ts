import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OidcUser {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly name: string;
}

export interface OidcStandIn {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who is signed in at the provider. */
  user: OidcUser;
  /** When true, tokens are signed with a key that the provider does not publish. */
  forge: boolean;
  close(): Promise<void>;
}

interface Pending {
  readonly challenge: string;
  readonly nonce: string | null;
  readonly redirectUri: string;
}

/**
 * A small OpenID Connect provider: discovery, authorization code with PKCE, signed ID tokens, published keys.
 *
 * @param port any free one when 0
 */
export async function startOidcProvider(user: OidcUser, port = 0): Promise<OidcStandIn> {
  const published = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const unpublished = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, Pending>();
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: OidcStandIn = {
    issuer,
    clientId: 'phong-tuyen',
    clientSecret: 'bi-mat-cua-ung-dung',
    user,
    forge: false,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/.well-known/openid-configuration') return json(response, discovery(issuer));
    if (url.pathname === '/keys')
      return json(response, {
        keys: [{ ...published.publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }],
      });
    if (url.pathname === '/authorize') return authorize(url, response);
    if (url.pathname === '/token') return token(new URLSearchParams(await read(request)), request, response);
    response.writeHead(404).end();
  }

  function authorize(url: URL, response: ServerResponse): void {
    const code = randomUUID();
    const redirectUri = url.searchParams.get('redirect_uri') ?? '';
    codes.set(code, {
      challenge: url.searchParams.get('code_challenge') ?? '',
      nonce: url.searchParams.get('nonce'),
      redirectUri,
    });
    const target = new URL(redirectUri);
    target.searchParams.set('code', code);
    target.searchParams.set('state', url.searchParams.get('state') ?? '');
    response.writeHead(302, { location: target.toString() }).end();
  }

  function token(form: URLSearchParams, request: IncomingMessage, response: ServerResponse): void {
    const pending = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const basic = Buffer.from(`${state.clientId}:${state.clientSecret}`).toString('base64');
    const known =
      form.get('client_secret') === state.clientSecret || request.headers.authorization === `Basic ${basic}`;
    if (!known || pending?.challenge !== proof || pending.redirectUri !== form.get('redirect_uri')) {
      json(response, { error: 'invalid_grant' }, 400);
      return;
    }
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      ...state.user,
      iss: issuer,
      aud: state.clientId,
      iat: now,
      exp: now + 300,
      ...(pending.nonce === null ? {} : { nonce: pending.nonce }),
    };
    const key = state.forge ? unpublished.privateKey : published.privateKey;
    json(response, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: sign(claims, key) });
  }

  return state;
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
  };
}

function sign(claims: object, key: Parameters<ReturnType<typeof createSign>['sign']>[0]): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${encode({ alg: 'RS256', kid: 'k1', typ: 'JWT' })}.${encode(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
