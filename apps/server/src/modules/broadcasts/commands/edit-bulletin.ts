import type { BulletinBody } from '@phong-tuyen/contracts';
import type { CommandContext } from '../../../platform/database/command-context.ts';
import { areaOf } from '../area.ts';
import { assertCampaign } from '../assert-campaign.ts';
import { announce, loadForAct } from '../load-bulletin.ts';
import { type BulletinRow, updateBulletin } from '../store/bulletins.ts';

/** Changes a bulletin. What changes the sound brings a new version: its audio is to be made and heard again. */
export async function editBulletin(context: CommandContext, id: string, body: BulletinBody): Promise<void> {
  const { row } = await loadForAct(context, id, 'edit');
  await assertCampaign(context, body.campaignId);
  const level = body.emergency ? 'emergency' : (await areaOf(context.tx, row.agencyId)).level;
  await updateBulletin(context.tx, id, {
    now: context.now,
    content: { ...body, level },
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
