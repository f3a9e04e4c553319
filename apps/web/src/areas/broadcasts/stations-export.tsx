import * as m from '../../messages/broadcasts.gen.ts';
import { ExportButton } from '../../ui/export-button.tsx';

/** All stations of the area, and an empty row for each commune without one. */
export const StationsExport = () => (
  <ExportButton url="/api/stations/excel" fileName="dai-truyen-thanh.xlsx" label={m.stationsExcel()} />
);
