import type { MessagePlace } from '@phong-tuyen/contracts';
import { installUrl } from '../../coverage/index.ts';
import type { OptOutLinks } from '../opt-outs/opt-out-links.ts';

/** What may stand in a message's places, as long as the real thing. */
export type ExampleValues = Readonly<Record<MessagePlace, string>>;

/** Fails the check of codes: a preview opens the install page and counts for nobody. */
const EXAMPLE_CODE = 'XEMTHU';

/** Values to count a message by while it is written. */
export const exampleValues = (baseUrl: string, links: Pick<OptOutLinks, 'example'>): ExampleValues => ({
  ten: 'Nguyễn Thị Hồng Nhung',
  xa: 'phường Điện Nam Trung',
  lien_ket: installUrl(baseUrl, EXAMPLE_CODE),
  tu_choi: links.example,
});
