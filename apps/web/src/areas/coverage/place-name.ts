/** “Tây Giang” of “UBND huyện Tây Giang”, for places too small for the kind. */
export const placeName = (shortName: string): string =>
  shortName.replace(/^(UBND\s+)?(huyện|thị xã|thành phố|xã|phường|thị trấn)\s+/i, '');
