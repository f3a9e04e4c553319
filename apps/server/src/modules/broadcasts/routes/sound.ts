import { bulletinDetail, idParams } from '@phong-tuyen/contracts';
import { fail } from '../../../platform/errors/errors.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { areaOf } from '../area.ts';
import { recordBulletin } from '../commands/record-bulletin.ts';
import type { BroadcastsDeps } from '../create-broadcasts.ts';
import { playReport } from '../print/play-report.ts';
import { getBulletin, getReadableBulletin } from '../queries/bulletins.ts';
import { findAudioOfVersion } from '../store/audio.ts';
import { listOccurrences } from '../store/occurrences.ts';

const PREFIX = '/api/bulletins';
const MOST_ROWS = 50_000;
const view = ability('broadcasts.view');

/** A bulletin's files: the recording as it came, the sound as it is sent, the report of what was played. */
export function createSoundRoutes(deps: BroadcastsDeps): readonly Route[] {
  return [
    command({
      url: `${PREFIX}/:id/recording`,
      summary: 'Upload what a person spoke (multipart: file)',
      access: ability('broadcasts.write'),
      rate: 'upload',
      multipart: true,
      params: idParams,
      answer: bulletinDetail,
      run: async (context, { params }) => {
        const { file } = await readUpload(context.request, { maxBytes: deps.maxFileBytes });
        await recordBulletin(context, deps.files, { id: params.id, ...file });
        return getBulletin(context.tx, context.actor, { id: params.id, now: context.now });
      },
    }),
    query({
      url: `${PREFIX}/:id/recording`,
      summary: 'The recording as it was uploaded',
      access: view,
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor, now }, { params }) => {
        const row = await getReadableBulletin(db, actor, params.id, now);
        if (row.recordingFileId === null) throw fail('not-found');
        const { file, bytes } = await readKeptFile(db, deps.files, row.recordingFileId);
        return new FileAnswer({ bytes, name: file.name, mediaType: file.mediaType });
      },
    }),
    query({
      url: `${PREFIX}/:id/audio`,
      summary: 'The sound as it is sent, MP3',
      access: view,
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor, now }, { params }) => {
        const row = await getReadableBulletin(db, actor, params.id, now);
        const audio = await findAudioOfVersion(db, row.id, row.version);
        if (audio?.fileId == null) throw fail('not-found');
        const { bytes } = await readKeptFile(db, deps.files, audio.fileId);
        return new FileAnswer({ bytes, name: 'ban-tin.mp3', mediaType: 'audio/mpeg', disposition: 'inline' });
      },
    }),
    query({
      url: `${PREFIX}/:id/report`,
      summary: 'What was played where, as Excel',
      access: view,
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor, now }, { params }) => {
        const row = await getReadableBulletin(db, actor, params.id, now);
        const { agencyIds } = await areaOf(db, actor.agencyId);
        const rows = await listOccurrences(db, { agencyIds, bulletinId: row.id, limit: MOST_ROWS });
        return new FileAnswer({
          bytes: await playReport(row, rows, now),
          name: 'bao-cao-phat-thanh.xlsx',
          mediaType: XLSX,
        });
      },
    }),
  ];
}
