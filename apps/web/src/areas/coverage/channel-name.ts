import type { CoverageChannel } from '@phong-tuyen/contracts';
import * as m from '../../messages/coverage.gen.ts';

const NAMES: Readonly<Record<CoverageChannel, () => string>> = {
  sms: m.channelSms,
  zalo: m.channelZalo,
  loudspeaker: m.channelLoudspeaker,
  poster: m.channelPoster,
  screen: m.channelScreen,
  web: m.channelWeb,
  newspaper: m.channelNewspaper,
  broadcast: m.channelBroadcast,
  portal: m.channelPortal,
  school: m.channelSchool,
  helper: m.channelHelper,
  officer: m.channelOfficer,
  event: m.channelEvent,
};

export const channelName = (channel: CoverageChannel): string => NAMES[channel]();
