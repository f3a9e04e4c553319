/**
 * Looks at a finished PDF or DOCX and names what breaks NĐ 30/2020/NĐ-CP, Phụ lục I, each with its article.
 * Owns no reading of meaning: that is `read`. Takes bytes, gives faults; touches no file.
 */
export { checkDocument, checkLayout, type LayoutCheck } from './check-layout.ts';
export { FAULT_CODES, FAULTS, type FaultCode, type Severity } from './fault-catalogue.ts';
export {
  CHECK_ERROR_CODES,
  CheckError,
  type CheckErrorCode,
  type LayoutBox,
  type LayoutDocument,
  type LayoutLine,
} from './layout-document.ts';
export type { LayoutFault } from './layout-fault.ts';
