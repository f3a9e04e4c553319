// Made from messages/tasks/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage } from '../language/message.ts';

/** Tất cả */
export const allStates = (): string => $inLanguage("Tất cả", "All");
/** Người làm */
export const assignee = (): string => $inLanguage("Người làm", "Assigned to");
/** Bỏ bộ lọc */
export const clearFilters = (): string => $inLanguage("Bỏ bộ lọc", "Clear filters");
/** Phối hợp */
export const coordinate = (): string => $inLanguage("Phối hợp", "Coordinating");
/** Hạn */
export const due = (): string => $inLanguage("Hạn", "Due");
/** Sắp đến hạn */
export const dueSoon = (): string => $inLanguage("Sắp đến hạn", "Due soon");
/** Không có việc nào khớp bộ lọc */
export const emptyFiltered = (): string => $inLanguage("Không có việc nào khớp bộ lọc", "No task matches the filters");
/** Hãy bỏ bớt điều kiện lọc. */
export const emptyFilteredText = (): string => $inLanguage("Hãy bỏ bớt điều kiện lọc.", "Take some of them away.");
/** Khi có văn bản giao việc cho cơ quan bạn, việc sẽ hiện ở đây. */
export const emptyText = (): string => $inLanguage("Khi có văn bản giao việc cho cơ quan bạn, việc sẽ hiện ở đây.", "When a directive gives your agency a task, it appears here.");
/** Chưa có việc nào */
export const emptyTitle = (): string => $inLanguage("Chưa có việc nào", "No work yet");
/** Giao bởi */
export const from = (): string => $inLanguage("Giao bởi", "Given by");
/** Việc của tôi */
export const inbox = (): string => $inLanguage("Việc của tôi", "My work");
/** Việc cơ quan bạn được giao, gần hạn nhất trước. */
export const inboxLead = (): string => $inLanguage("Việc cơ quan bạn được giao, gần hạn nhất trước.", "What your agency has been given, nearest deadline first.");
/** Quá hạn */
export const late = (): string => $inLanguage("Quá hạn", "Late");
/** Chỉ việc quá hạn */
export const lateOnly = (): string => $inLanguage("Chỉ việc quá hạn", "Only late");
/** Chủ trì */
export const lead = (): string => $inLanguage("Chủ trì", "Lead");
/** Chỉ việc của tôi */
export const mineOnly = (): string => $inLanguage("Chỉ việc của tôi", "Only mine");
/** Đang mở */
export const open = (): string => $inLanguage("Đang mở", "Open");
/** Tìm trong danh sách */
export const searchLabel = (): string => $inLanguage("Tìm trong danh sách", "Search in the list");
/** Trạng thái */
export const state = (): string => $inLanguage("Trạng thái", "State");
/** Trạng thái */
export const stateFilter = (): string => $inLanguage("Trạng thái", "State");
/** Nhiệm vụ */
export const task = (): string => $inLanguage("Nhiệm vụ", "Task");
/** Chờ bạn duyệt */
export const toReview = (): string => $inLanguage("Chờ bạn duyệt", "For you to review");
