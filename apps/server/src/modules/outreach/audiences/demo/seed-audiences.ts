import type { Database } from '../../../../platform/database/connect.ts';
import type { FileStore } from '../../../../platform/files/file-store.ts';
import type { Actor } from '../../../../platform/http/actor.ts';
import { agencyIdsByKey, officesByRole } from '../../../organisation/index.ts';
import { addOptOut } from '../../commands/add-opt-out.ts';
import { createAudience } from '../../commands/create-audience.ts';
import { takeReply } from '../../opt-outs/take-reply.ts';
import { listAudiences } from '../../store/audiences.ts';
import { listCommunes } from '../../store/communes.ts';
import { drainImports } from '../drain-imports.ts';

const AGENCY = 'ubnd-tinh';
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hồ', 'Võ'];
const GIVEN = ['Mẫu', 'Thử', 'Ví', 'Dụ', 'Giả', 'Định'];
const HEAD = 'STT,Họ và tên,Số điện thoại,Xã,Huyện,Đối tượng';
const KEEP_DAYS = 365;

/** Two lists of invented people at the province’s committee, a refusal and two replies; only when it has no list yet. */
export async function seedAudiences(db: Database, files: FileStore, now: Date): Promise<void> {
  const agencyId = (await agencyIdsByKey(db)).get(AGENCY);
  if (agencyId === undefined) return;
  if ((await listAudiences(db, { agencyId, words: [], after: null, limit: 1 })).length > 0) return;
  const [office] = await officesByRole(db, { agencyIds: [agencyId], roles: ['specialist', 'clerk'] }, now);
  if (office === undefined) return;
  const abilities = new Set(['outreach.edit-audiences', 'outreach.edit-opt-outs']);
  const actor: Actor = {
    personId: office.personId,
    officeId: office.id,
    agencyId,
    role: office.role,
    abilities,
    language: 'vi',
  };
  const rows = await inventRows(db);
  const wrong = ['901,Số cố định mẫu,02353812345,,,', '902,Thiếu số mẫu,09123,,,', '903,Trùng số mẫu,0900000001,,,'];
  const lists = [
    ['Cán bộ cơ sở (số mẫu)', rows.slice(0, 150)],
    ['Giáo viên (số mẫu)', [...rows.slice(150), ...wrong]],
  ] as const;
  for (const [name, lines] of lists)
    await db.transaction().execute((tx) => {
      const bytes = new TextEncoder().encode([HEAD, ...lines].join('\r\n'));
      const list = {
        name,
        group: '',
        language: 'vi' as const,
        file: { name: `${name}.csv`, bytes },
        keepDays: KEEP_DAYS,
      };
      return createAudience({ tx, actor, now, from: null, requestId: null }, files, list);
    });
  await drainImports({ db, files, clock: { now: () => now } });
  await db.transaction().execute(async (tx) => {
    const context = { tx, actor, now, from: null, requestId: null };
    await addOptOut(context, { phone: '0900000002', note: 'Nói tại bộ phận một cửa (mẫu)' });
    for (const [phone, text] of REPLIES)
      await takeReply(tx, { gatewayId: 'demo', phone, text, at: now, carrierId: null });
  });
}

const REPLIES = [
  ['84900000003', 'Máy tôi đời cũ thì cài được không?'],
  ['84900000004', 'TC'],
] as const;

/** One line a person, spread over the communes in their order. */
async function inventRows(db: Database): Promise<string[]> {
  const communes = await listCommunes(db);
  return Array.from({ length: 300 }, (_, index) => {
    const commune = communes[(index * 7) % Math.max(1, communes.length)];
    const name = `${FAMILY[index % 6]} Văn ${GIVEN[(index * 5) % 6]}`;
    const phone = `0900${String(index).padStart(6, '0')}`;
    return [
      index + 1,
      name,
      phone,
      commune?.name ?? '',
      commune?.districtName ?? '',
      index < 150 ? 'cán bộ' : 'giáo viên',
    ].join(',');
  });
}
