import type { StationBody, StationKind } from '@phong-tuyen/contracts';
import { USUAL_SLOTS } from '../usual-slots.ts';

/**
 * Of a hundred communes about ninety had FM between 54 and 68 MHz, five at 87 to 108 MHz, three wire (a neighbouring
 * province's count of those years). The demo's towns have a few of the new kind, so that every screen has something to show.
 */
function kindOf(place: number, isTown: boolean): StationKind {
  if (isTown && place % 16 === 5) return 'computer';
  if (isTown && place % 16 === 9) return 'ip-box';
  return place % 30 === 7 ? 'wired' : 'fm';
}

/** The demo's stations: one a commune, invented, with the office instead of a person's name. */
export function demoStations(
  communes: readonly { id: string; name: string; key: string }[],
): (StationBody & { agencyId: string })[] {
  return communes.flatMap((commune, place) => {
    const short = commune.name.replace(/^Ủy ban nhân dân /, '').replace(/,.*$/, '');
    const kind = kindOf(place, /^(phường|thị trấn)/.test(short));
    const station = (own: StationKind, name: string) => ({
      agencyId: commune.id,
      name,
      kind: own,
      slots: USUAL_SLOTS,
      volume: 80,
      responsible: 'Công chức Văn hóa - Xã hội',
      phone: '',
      note: noteOf(own, place),
    });
    const name = `Đài truyền thanh ${short}`;
    // The ward whose clerk has a demo account shows both: one that is ticked by hand and one that plays by itself.
    return commune.key === SHOWN
      ? [station('fm', name), station('computer', `Máy tính ${short}`)]
      : [station(kind, name)];
  });
}
const SHOWN = 'xa-20335';

function noteOf(kind: StationKind, place: number): string {
  if (kind === 'fm')
    return place % 19 === 4
      ? `${(87 + (place % 200) / 10).toFixed(1).replace('.', ',')} MHz`
      : `${54 + (place % 14)} MHz`;
  if (kind === 'wired') return `${8 + (place % 9)} cụm loa có dây`;
  return kind === 'ip-box' ? `${4 + (place % 6)} cụm thu 4G` : 'Máy tính và âm ly tại trụ sở';
}
