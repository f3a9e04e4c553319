// Made from messages/boards/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, counted as $counted, shown as $shown } from '../language/message.ts';

/** Hoàn thành */
export const acceptedCount = (): string => $inLanguage("Hoàn thành", "Completed");
/** Cơ quan */
export const agencies = (): string => $inLanguage("Cơ quan", "Agencies");
/** Cơ quan */
export const agency = (): string => $inLanguage("Cơ quan", "Agency");
/** Tổng số việc */
export const allAssignments = (): string => $inLanguage("Tổng số việc", "All assignments");
/** Toàn tỉnh */
export const allOf = (): string => $inLanguage("Toàn tỉnh", "Whole province");
/** đã báo cáo đủ */
export const allReported = (): string => $inLanguage("đã báo cáo đủ", "all reported");
/** Số liệu lúc {at} */
export const asOf = (values: { at: string | number }): string => $inLanguage(`Số liệu lúc ${$shown(values.at)}`, `Figures of ${$shown(values.at)}`);
/** {count, plural, other {# việc}} */
export const assignments = (values: { count: number }): string => $inLanguage(`${$counted(values.count, { other: `${$shown(values.count)} việc` })}`, `${$counted(values.count, { one: `${$shown(values.count)} assignment`, other: `${$shown(values.count)} assignments` })}`);
/** Số việc */
export const assignmentsLabel = (): string => $inLanguage("Số việc", "Assignments");
/** Chậm nhất trước */
export const barsTitle = (): string => $inLanguage("Chậm nhất trước", "Slowest first");
/** Theo dõi chỉ đạo */
export const boards = (): string => $inLanguage("Theo dõi chỉ đạo", "Directives");
/** Văn bản chỉ đạo và tiến độ của từng nơi. */
export const boardsLead = (): string => $inLanguage("Văn bản chỉ đạo và tiến độ của từng nơi.", "Directives and how far each place is.");
/** Theo dõi */
export const boardsWord = (): string => $inLanguage("Theo dõi", "Board");
/** Các việc theo trạng thái */
export const byState = (): string => $inLanguage("Các việc theo trạng thái", "Assignments by state");
/** {reported}/{agencies} cơ quan đã báo cáo */
export const cellReported = (values: { reported: string | number; agencies: string | number }): string => $inLanguage(`${$shown(values.reported)}/${$shown(values.agencies)} cơ quan đã báo cáo`, `${$shown(values.reported)}/${$shown(values.agencies)} agencies reported`);
/** {reported} trên {total} việc đã báo cáo, {accepted} việc hoàn thành. */
export const chartCaption = (values: { reported: string | number; total: string | number; accepted: string | number }): string => $inLanguage(`${$shown(values.reported)} trên ${$shown(values.total)} việc đã báo cáo, ${$shown(values.accepted)} việc hoàn thành.`, `${$shown(values.reported)} of ${$shown(values.total)} assignments reported, ${$shown(values.accepted)} done.`);
/** Tiến độ theo ngày */
export const chartTitle = (): string => $inLanguage("Tiến độ theo ngày", "Progress by day");
/** Xem riêng nhiệm vụ {path} */
export const chooseTask = (values: { path: string | number }): string => $inLanguage(`Xem riêng nhiệm vụ ${$shown(values.path)}`, `Look at task ${$shown(values.path)} alone`);
/** Ngày */
export const day = (): string => $inLanguage("Ngày", "Day");
/** {days, plural, other {# ngày}} */
export const daysLate = (values: { days: number }): string => $inLanguage(`${$counted(values.days, { other: `${$shown(values.days)} ngày` })}`, `${$counted(values.days, { one: `${$shown(values.days)} day`, other: `${$shown(values.days)} days` })}`);
/** Văn bản */
export const directive = (): string => $inLanguage("Văn bản", "Directive");
/** Hạn {date} */
export const dueOn = (values: { date: string | number }): string => $inLanguage(`Hạn ${$shown(values.date)}`, `Due ${$shown(values.date)}`);
/** Khi một văn bản có nhiệm vụ được phát hành, bảng theo dõi sẽ hiện ở đây. */
export const emptyText = (): string => $inLanguage("Khi một văn bản có nhiệm vụ được phát hành, bảng theo dõi sẽ hiện ở đây.", "When a document with tasks is issued, its board appears here.");
/** Chưa có văn bản giao việc */
export const emptyTitle = (): string => $inLanguage("Chưa có văn bản giao việc", "No directive yet");
/** Tải PDF */
export const exportPdf = (): string => $inLanguage("Tải PDF", "Download PDF");
/** +{count} hôm nay */
export const gainToday = (values: { count: string | number }): string => $inLanguage(`+${$shown(values.count)} hôm nay`, `+${$shown(values.count)} today`);
/** Tình hình chung */
export const headline = (): string => $inLanguage("Tình hình chung", "At a glance");
/** {issuer}, số {number}, ngày {date} */
export const issuedBy = (values: { issuer: string | number; number: string | number; date: string | number }): string => $inLanguage(`${$shown(values.issuer)}, số ${$shown(values.number)}, ngày ${$shown(values.date)}`, `${$shown(values.issuer)}, no. ${$shown(values.number)}, ${$shown(values.date)}`);
/** Từng nơi */
export const jumpBars = (): string => $inLanguage("Từng nơi", "Places");
/** Bản đồ */
export const jumpMap = (): string => $inLanguage("Bản đồ", "Map");
/** Văn bản */
export const jumpText = (): string => $inLanguage("Văn bản", "Text");
/** Đến phần */
export const jumps = (): string => $inLanguage("Đến phần", "Go to");
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
/** Trễ (ngày làm việc) */
export const lateBy = (): string => $inLanguage("Trễ (ngày làm việc)", "Late (working days)");
/** Trễ */
export const lateCount = (): string => $inLanguage("Trễ", "Late");
/** {late, plural, other {# việc trễ hạn}} */
export const lateOf = (values: { late: number }): string => $inLanguage(`${$counted(values.late, { other: `${$shown(values.late)} việc trễ hạn` })}`, `${$counted(values.late, { one: `${$shown(values.late)} assignment late`, other: `${$shown(values.late)} assignments late` })}`);
/** Trễ hạn */
export const lateTitle = (): string => $inLanguage("Trễ hạn", "Late");
/** Trực tiếp, cập nhật lúc {at} */
export const live = (values: { at: string | number }): string => $inLanguage(`Trực tiếp, cập nhật lúc ${$shown(values.at)}`, `Live, updated ${$shown(values.at)}`);
/** 18 huyện, thị xã, thành phố */
export const mapTitle = (): string => $inLanguage("18 huyện, thị xã, thành phố", "The 18 districts");
/** Chọn ô để mở việc, số ở đầu cột để xem riêng nhiệm vụ, tên huyện để xem từng xã. */
export const matrixHint = (): string => $inLanguage("Chọn ô để mở việc, số ở đầu cột để xem riêng nhiệm vụ, tên huyện để xem từng xã.", "Choose a cell to open the task, a number above to look at that task alone, a district to see its communes.");
/** Từng cơ quan, từng nhiệm vụ */
export const matrixTitle = (): string => $inLanguage("Từng cơ quan, từng nhiệm vụ", "Agency by agency, task by task");
/** và {count} việc khác trong tệp Excel */
export const moreLate = (values: { count: string | number }): string => $inLanguage(`và ${$shown(values.count)} việc khác trong tệp Excel`, `and ${$shown(values.count)} more in the Excel file`);
/** Độc lập - Tự do - Hạnh phúc */
export const motto = (): string => $inLanguage("Độc lập - Tự do - Hạnh phúc", "Độc lập - Tự do - Hạnh phúc");
/** Cộng hòa xã hội chủ nghĩa Việt Nam */
export const nation = (): string => $inLanguage("Cộng hòa xã hội chủ nghĩa Việt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam");
/** Không có việc nào trễ hạn. */
export const noneLate = (): string => $inLanguage("Không có việc nào trễ hạn.", "Nothing is late.");
/** {count} việc chưa báo cáo */
export const notReported = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} việc chưa báo cáo`, `${$shown(values.count)} not reported`);
/** Chưa báo cáo */
export const notYet = (): string => $inLanguage("Chưa báo cáo", "Not reported");
/** Số: {number} */
export const numbered = (values: { number: string | number }): string => $inLanguage(`Số: ${$shown(values.number)}`, `No. ${$shown(values.number)}`);
/** trên {total} việc */
export const ofAll = (values: { total: string | number }): string => $inLanguage(`trên ${$shown(values.total)} việc`, `of ${$shown(values.total)} assignments`);
/** Đang xem riêng nhiệm vụ {path}: */
export const onlyTask = (values: { path: string | number }): string => $inLanguage(`Đang xem riêng nhiệm vụ ${$shown(values.path)}:`, `Looking at task ${$shown(values.path)} alone:`);
/** Tiến độ chung */
export const overall = (): string => $inLanguage("Tiến độ chung", "Overall progress");
/** Tiến độ */
export const progress = (): string => $inLanguage("Tiến độ", "Progress");
/** Đã báo cáo */
export const reportedCount = (): string => $inLanguage("Đã báo cáo", "Reported");
/** xem cấp dưới */
export const seeBelow = (): string => $inLanguage("xem cấp dưới", "see below");
/** Xem cả {count} việc trễ */
export const showAllLate = (values: { count: string | number }): string => $inLanguage(`Xem cả ${$shown(values.count)} việc trễ`, `Show all ${$shown(values.count)} late`);
/** Thu gọn */
export const showFewer = (): string => $inLanguage("Thu gọn", "Show fewer");
/** Chậm nhất trước */
export const slowestFirst = (): string => $inLanguage("Chậm nhất trước", "Slowest first");
/** Trạng thái */
export const stateLabel = (): string => $inLanguage("Trạng thái", "State");
/** Nhiệm vụ */
export const task = (): string => $inLanguage("Nhiệm vụ", "Task");
/** Nhiệm vụ {path}: {percent} của {count} việc */
export const taskProgress = (values: { path: string | number; percent: string | number; count: string | number }): string => $inLanguage(`Nhiệm vụ ${$shown(values.path)}: ${$shown(values.percent)} của ${$shown(values.count)} việc`, `Task ${$shown(values.path)}: ${$shown(values.percent)} of ${$shown(values.count)} assignments`);
/** Văn bản và tình hình từng nhiệm vụ */
export const textTitle = (): string => $inLanguage("Văn bản và tình hình từng nhiệm vụ", "The text and the state of each task");
/** Đường dẫn cơ quan */
export const wayUp = (): string => $inLanguage("Đường dẫn cơ quan", "Way up the agencies");
/** Ai đang trễ ({count}) */
export const whoIsLate = (values: { count: string | number }): string => $inLanguage(`Ai đang trễ (${$shown(values.count)})`, `Who is late (${$shown(values.count)})`);
/** Xem cả văn bản */
export const wholeDirective = (): string => $inLanguage("Xem cả văn bản", "Whole directive");
