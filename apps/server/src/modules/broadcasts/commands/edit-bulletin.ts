import type { BulletinBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { areaOf } from '../area.ts';
import { codeForCampaign } from '../campaigns.ts';
import { announce, loadForAct } from '../load-bulletin.ts';
import { type BulletinRow, updateBulletin } from '../store/bulletins.ts';

/**
 * Changes a bulletin. What changes the sound brings a new version: its audio is to be made and heard again. It stays with a
 * campaign that is over, but comes to none.
 *
 * @throws broadcasts.campaign-unusable
 */
export async function editBulletin(context: CommandContext, id: string, body: BulletinBody): Promise<void> {
  const { row } = await loadForAct(context, id, 'edit');
  const { campaignId } = body;
  const isSame = campaignId === row.campaignId;
  const installCode = isSame
    ? row.installCode
    : campaignId === null
      ? null
      : await codeForCampaign(context, campaignId);
  const level = body.emergency ? 'emergency' : (await areaOf(context.tx, row.agencyId)).level;
  await updateBulletin(context.tx, id, {
    now: context.now,
    content: { ...body, installCode, level },
    state: 'draft',
    newVersion: soundsOther(row, body),
  });
  await announce(context, { name: 'edited', subject: 'bulletin', id });
}

function soundsOther(row: BulletinRow, body: BulletinBody): boolean {
  return (
    row.script !== body.script ||
    row.voice !== body.voice ||
    row.chime !== body.chime ||
    JSON.stringify(row.otherTexts) !== JSON.stringify(body.otherTexts)
  );
}
