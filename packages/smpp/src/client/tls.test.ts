import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'node:tls';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { MessageCentre } from '../testing/index.ts';
import { SmppClient } from './smpp-client.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'smpp-tls-'));
let centre: MessageCentre;
let certificate: string;
let server: ReturnType<typeof createServer>;

/** A carrier's TLS end in front of the centre, with a certificate that it signed itself. */
beforeAll(async () => {
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=smsc.example', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', '-days', '2', ...made, ...subject], { stdio: 'ignore' });
  certificate = readFileSync(cert, 'utf8');
  centre = await MessageCentre.start();
  server = createServer({ key: readFileSync(key), cert: certificate }, (socket) => {
    const inner = connect(centre.port, '127.0.0.1');
    socket.pipe(inner).pipe(socket);
    socket.on('error', () => inner.destroy());
    inner.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.close();
  await centre.stop();
  rmSync(folder, { recursive: true, force: true });
});

function open(tlsAuthority: string): SmppClient {
  const client = new SmppClient({
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    tlsAuthority,
    systemId: 'qnam',
    password: 'secret',
    source: { ton: 5, npi: 0, address: 'BO Y TE' },
  });
  client.start();
  return client;
}

test('a line under TLS takes the carrier’s own authority, and nobody else’s', async () => {
  const good = open(certificate);
  await vi.waitFor(() => expect(good.state.phase).toBe('up'), { timeout: 10_000 });
  const message = { reference: 1, phone: '84912345678', text: 'Cài đặt Bluezone' };
  await expect(good.submit(message)).resolves.toMatchObject({ kind: 'accepted' });
  await good.stop();
  const strict = open('');
  await vi.waitFor(() => expect(strict.state.lastFault?.code).toBe('DEPTH_ZERO_SELF_SIGNED_CERT'), { timeout: 10_000 });
  await expect(strict.submit(message)).resolves.toMatchObject({ kind: 'later' });
  await strict.stop();
});
