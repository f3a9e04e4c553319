import { campaignTargets, idParams, targetSheet } from '@phong-tuyen/contracts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { getReadableCampaign } from '../campaigns/get-campaign.ts';
import { loadForAct } from '../campaigns/load-campaign.ts';
import { listTargets } from '../campaigns/targets/list-targets.ts';
import { readTargetSheet } from '../campaigns/targets/read-target-sheet.ts';
import { writeTargetSheet } from '../campaigns/targets/write-target-sheet.ts';

const view = ability('outreach.view');

/** What a campaign is to reach in each commune: as a table, and as a sheet that is filled in elsewhere. */
export function createTargetRoutes(parts: { maxFileBytes: number }): readonly Route[] {
  return [
    query({
      url: '/api/campaigns/:id/targets',
      summary: 'Communes of a campaign with their targets',
      access: view,
      rate: 'read',
      params: idParams,
      answer: campaignTargets,
      run: async ({ db, actor }, { params }) => ({
        items: await listTargets(db, await getReadableCampaign(db, actor, params.id)),
      }),
    }),
    query({
      url: '/api/campaigns/:id/targets/excel',
      summary: 'The same as an Excel form to fill in',
      access: view,
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor }, { params }) =>
        new FileAnswer({
          bytes: await writeTargetSheet(await listTargets(db, await getReadableCampaign(db, actor, params.id))),
          name: 'chi-tieu-theo-xa.xlsx',
          mediaType: XLSX,
        }),
    }),
    command({
      url: '/api/campaigns/:id/targets/excel',
      summary: 'Read a filled-in form: targets, and faults by cell. The draft takes them over when it is saved',
      access: ability('outreach.compose'),
      rate: 'upload',
      multipart: true,
      params: idParams,
      answer: targetSheet,
      run: async (context, { params }) => {
        const { row } = await loadForAct(context, params.id, 'edit');
        const { file } = await readUpload(context.request, { maxBytes: parts.maxFileBytes });
        return readTargetSheet(file.bytes, await listTargets(context.tx, row));
      },
    }),
  ];
}
