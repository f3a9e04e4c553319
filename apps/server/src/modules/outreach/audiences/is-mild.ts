import { MILD_FAULTS, type RowFault } from '@phong-tuyen/contracts';

/** True for faults with which a row is used all the same. */
export const isMild = (kind: RowFault): boolean => MILD_FAULTS.includes(kind);
