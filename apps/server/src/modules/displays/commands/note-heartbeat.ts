import type { PlayerHeartbeat } from '@phong-tuyen/contracts';
import type { Transaction } from '../../../platform/database/connect.ts';
import { fail as platformFail } from '../../../platform/errors/errors.ts';
import { notifyLive } from '../../../platform/events/live.ts';
import { hashToken } from '../screens/screen-token.ts';
import { findScreenByToken, noteReport } from '../store/screens.ts';

/** What a player tells of itself. @throws platform.not-found when its token was taken back */
export async function noteHeartbeat(
  context: { tx: Transaction; now: Date },
  token: string,
  report: PlayerHeartbeat,
): Promise<void> {
  const screen = await findScreenByToken(context.tx, hashToken(token));
  if (screen === null) throw platformFail('not-found');
  await noteReport(context.tx, screen.id, report, context.now);
  const isNews = screen.report?.showing !== report.showing || screen.seenAt === null;
  if (isNews) await notifyLive(context.tx, { topic: 'screens', ids: [screen.id], agencyIds: [screen.agencyId] });
}
