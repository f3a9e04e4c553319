// Made from messages/boards/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Hoàn thành */
export const acceptedCount = (): string => $inLanguage("Hoàn thành", "Completed");
/** {accepted}/{total} việc hoàn thành */
export const acceptedOf = (values: { accepted: string | number; total: string | number }): string => $inLanguage(`${$shown(values.accepted)}/${$shown(values.total)} việc hoàn thành`, `${$shown(values.accepted)}/${$shown(values.total)} assignments completed`);
/** Cơ quan */
export const agencies = (): string => $inLanguage("Cơ quan", "Agencies");
/** Cơ quan */
export const agency = (): string => $inLanguage("Cơ quan", "Agency");
/** Tổng số việc */
export const allAssignments = (): string => $inLanguage("Tổng số việc", "All assignments");
/** Toàn tỉnh */
export const allOf = (): string => $inLanguage("Toàn tỉnh", "Whole province");
/** {count} việc */
export const assignments = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} việc`, `${$shown(values.count)} assignments`);
/** Theo dõi chỉ đạo */
export const boards = (): string => $inLanguage("Theo dõi chỉ đạo", "Directives");
/** Văn bản chỉ đạo và tiến độ của từng nơi. */
export const boardsLead = (): string => $inLanguage("Văn bản chỉ đạo và tiến độ của từng nơi.", "Directives and how far each place is.");
/** Tiến độ theo ngày */
export const chartTitle = (): string => $inLanguage("Tiến độ theo ngày", "Progress by day");
/** Ngày */
export const day = (): string => $inLanguage("Ngày", "Day");
/** {days, plural, other {# ngày làm việc}} */
export const daysLate = (values: { days: number }): string => $inLanguage(`${$counted(values.days, { other: `${$shown(values.days)} ngày làm việc` })}`, `${$counted(values.days, { one: `${$shown(values.days)} working day`, other: `${$shown(values.days)} working days` })}`);
/** Văn bản */
export const directive = (): string => $inLanguage("Văn bản", "Directive");
/** Đang xem: {name} */
export const drilledTo = (values: { name: string | number }): string => $inLanguage(`Đang xem: ${$shown(values.name)}`, `Looking at: ${$shown(values.name)}`);
/** Hạn {date} */
export const dueOn = (values: { date: string | number }): string => $inLanguage(`Hạn ${$shown(values.date)}`, `Due ${$shown(values.date)}`);
/** Khi một văn bản có nhiệm vụ được phát hành, bảng theo dõi sẽ hiện ở đây. */
export const emptyText = (): string => $inLanguage("Khi một văn bản có nhiệm vụ được phát hành, bảng theo dõi sẽ hiện ở đây.", "When a document with tasks is issued, its board appears here.");
/** Chưa có văn bản giao việc */
export const emptyTitle = (): string => $inLanguage("Chưa có văn bản giao việc", "No directive yet");
/** Tải PDF */
export const exportPdf = (): string => $inLanguage("Tải PDF", "Download PDF");
/** {label}: {value} */
export const figure = (values: { label: string | number; value: string | number }): string => $inLanguage(`${$shown(values.label)}: ${$shown(values.value)}`, `${$shown(values.label)}: ${$shown(values.value)}`);
/** {issuer}, số {number}, ngày {date} */
export const issuedBy = (values: { issuer: string | number; number: string | number; date: string | number }): string => $inLanguage(`${$shown(values.issuer)}, số ${$shown(values.number)}, ngày ${$shown(values.date)}`, `${$shown(values.issuer)}, no. ${$shown(values.number)}, ${$shown(values.date)}`);
/** Tất cả */
export const kindAll = (): string => $inLanguage("Tất cả", "All");
/** Sở, ban, ngành */
export const kindDepartments = (): string => $inLanguage("Sở, ban, ngành", "Departments");
/** Huyện, xã */
export const kindDistricts = (): string => $inLanguage("Huyện, xã", "Districts, communes");
/** Nhóm cơ quan */
export const kindFilter = (): string => $inLanguage("Nhóm cơ quan", "Kind of agency");
/** Khác */
export const kindOthers = (): string => $inLanguage("Khác", "Others");
/** Trễ */
export const lateBy = (): string => $inLanguage("Trễ", "Late by");
/** Trễ */
export const lateCount = (): string => $inLanguage("Trễ", "Late");
/** {late, plural, other {# việc trễ hạn}} */
export const lateOf = (values: { late: number }): string => $inLanguage(`${$counted(values.late, { other: `${$shown(values.late)} việc trễ hạn` })}`, `${$counted(values.late, { one: `${$shown(values.late)} assignment late`, other: `${$shown(values.late)} assignments late` })}`);
/** Trễ hạn */
export const lateTitle = (): string => $inLanguage("Trễ hạn", "Late");
/** 18 huyện, thị xã, thành phố */
export const mapTitle = (): string => $inLanguage("18 huyện, thị xã, thành phố", "The 18 districts");
/** Chọn một ô để mở việc; chọn tên huyện để xem từng xã. */
export const matrixHint = (): string => $inLanguage("Chọn một ô để mở việc; chọn tên huyện để xem từng xã.", "Choose a cell to open the assignment; choose a district's name to see its communes.");
/** Cơ quan và nhiệm vụ */
export const matrixTitle = (): string => $inLanguage("Cơ quan và nhiệm vụ", "Agencies and tasks");
/** và {count} việc khác trong tệp Excel */
export const moreLate = (values: { count: string | number }): string => $inLanguage(`và ${$shown(values.count)} việc khác trong tệp Excel`, `and ${$shown(values.count)} more in the Excel file`);
/** Không có việc nào trễ hạn. */
export const noneLate = (): string => $inLanguage("Không có việc nào trễ hạn.", "Nothing is late.");
/** Mở */
export const open = (): string => $inLanguage("Mở", "Open");
/** Tiến độ chung */
export const overall = (): string => $inLanguage("Tiến độ chung", "Overall progress");
/** Tiến độ */
export const progress = (): string => $inLanguage("Tiến độ", "Progress");
/** Đã báo cáo */
export const reportedCount = (): string => $inLanguage("Đã báo cáo", "Reported");
/** {reported}/{total} việc đã báo cáo */
export const reportedOf = (values: { reported: string | number; total: string | number }): string => $inLanguage(`${$shown(values.reported)}/${$shown(values.total)} việc đã báo cáo`, `${$shown(values.reported)}/${$shown(values.total)} assignments reported`);
/** Nhiệm vụ */
export const task = (): string => $inLanguage("Nhiệm vụ", "Task");
/** Nhiệm vụ {path}: {percent}% của {count} việc */
export const taskProgress = (values: { path: string | number; percent: string | number; count: string | number }): string => $inLanguage(`Nhiệm vụ ${$shown(values.path)}: ${$shown(values.percent)}% của ${$shown(values.count)} việc`, `Task ${$shown(values.path)}: ${$shown(values.percent)}% of ${$shown(values.count)} assignments`);
/** Văn bản và tình hình từng nhiệm vụ */
export const textTitle = (): string => $inLanguage("Văn bản và tình hình từng nhiệm vụ", "The text and the state of each task");
/** Đường dẫn cơ quan */
export const wayUp = (): string => $inLanguage("Đường dẫn cơ quan", "Way up the agencies");
