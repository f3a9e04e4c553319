import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApplication } from './composition/build-application.ts';
import { Closing } from './composition/close-in-order.ts';
import { loadDemo } from './composition/load-demo.ts';
import { openDatabase, openSecret, resetInstallation } from './composition/open-installation.ts';
import { readSettings, type Settings } from './composition/settings.ts';
import { DEMO_PIN } from './modules/documents/index.ts';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './modules/organisation/index.ts';
import { SettingsError } from './platform/config/settings.ts';
import { serveWeb } from './platform/http/serve-web.ts';
import { createLogger } from './platform/logs/logger.ts';

const WEB = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../web/dist');

/** Starts everything in order, prints where it is, and closes in reverse on Ctrl-C. */
async function main(settings: Settings): Promise<void> {
  const logger = createLogger({ level: settings.http.LOG_LEVEL });
  const closing = new Closing();
  const leave = (code: number) => void closing.close(logger).then(() => process.exit(code));
  process.once('SIGINT', () => leave(0));
  process.once('SIGTERM', () => leave(0));
  try {
    const database = await openDatabase(settings.database);
    closing.add('postgres', () => database.stop());
    const secret = await openSecret(settings.installation.SECRET_KEY, settings.installation.SECRET_DIR);
    const application = await buildApplication(settings, { url: database.url, secret, logger, closing });
    if (settings.organisation.PROFILE === 'demo') await loadDemo(application, new Date(), addressOf(settings));
    application.dispatcher.start();
    for (const worker of application.workers) await worker.start();
    await serveWeb(application.app, WEB);
    await application.app.listen({ port: settings.http.PORT, host: settings.http.HOST });
    announce(settings);
  } catch (error) {
    process.stderr.write(`${wordsOf(error, settings.http.PORT)}\n`);
    logger.error({ error }, 'did not start');
    leave(1);
  }
}

function wordsOf(error: unknown, port: number): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  return `Cổng ${port} đang được dùng: Phòng Tuyến có thể đã chạy sẵn. Dừng nó, hoặc đặt PORT khác.
Port ${port} is in use: Phòng Tuyến may be running already. Stop it, or set another PORT.`;
}

const addressOf = ({ http }: Settings): string => http.PUBLIC_URL ?? `http://localhost:${http.PORT}`;

function announce(settings: Settings): void {
  const lines = ['', `  Phòng Tuyến: ${addressOf(settings)}`, ''];
  if (settings.organisation.PROFILE === 'demo') {
    lines.push(`  Tài khoản mẫu (mật khẩu ${DEMO_PASSWORD}, mã PIN ký số ${DEMO_PIN}):`);
    for (const account of DEMO_ACCOUNTS) lines.push(`    ${account.label.padEnd(34)} ${account.email}`);
    lines.push('');
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

try {
  const settings = readSettings(process.env);
  if (process.argv.includes('--reset'))
    await resetInstallation({
      database: settings.database,
      filesFolder: settings.files.FILES_DIR,
      secretFolder: settings.installation.SECRET_DIR,
    });
  await main(settings);
} catch (error) {
  const words =
    error instanceof SettingsError
      ? `Wrong settings:\n${error.message}`
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
