// Made from messages/shell/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage } from '../language/message.ts';

/** Địa chỉ có thể đã đổi hoặc gõ chưa đúng. */
export const absentText = (): string => $inLanguage("Địa chỉ có thể đã đổi hoặc gõ chưa đúng.", "The address may have changed or be mistyped.");
/** Không có trang này */
export const absentTitle = (): string => $inLanguage("Không có trang này", "There is no such page");
/** Tài khoản */
export const account = (): string => $inLanguage("Tài khoản", "Account");
/** Chức danh đang dùng */
export const actingAs = (): string => $inLanguage("Chức danh đang dùng", "Acting as");
/** Công việc đã lưu vẫn còn. Hãy tải lại trang; nếu vẫn lỗi, báo cho bộ phận kỹ thuật. */
export const brokenText = (): string => $inLanguage("Công việc đã lưu vẫn còn. Hãy tải lại trang; nếu vẫn lỗi, báo cho bộ phận kỹ thuật.", "Saved work is safe. Load the page again; if it stays broken, tell the technicians.");
/** Trang này gặp trục trặc */
export const brokenTitle = (): string => $inLanguage("Trang này gặp trục trặc", "Something went wrong on this page");
/** Đóng danh mục */
export const closeMenu = (): string => $inLanguage("Đóng danh mục", "Close the menu");
/** Giao diện */
export const colours = (): string => $inLanguage("Giao diện", "Colours");
/** Tối */
export const dark = (): string => $inLanguage("Tối", "Dark");
/** English */
export const english = (): string => $inLanguage("English", "English");
/** Văn bản */
export const groupDocuments = (): string => $inLanguage("Văn bản", "Documents");
/** Truyền thông */
export const groupOutreach = (): string => $inLanguage("Truyền thông", "Outreach");
/** Toàn tỉnh */
export const groupProvince = (): string => $inLanguage("Toàn tỉnh", "Province");
/** Hệ thống */
export const groupSystem = (): string => $inLanguage("Hệ thống", "System");
/** Công việc */
export const groupWork = (): string => $inLanguage("Công việc", "Work");
/** Về trang đầu */
export const home = (): string => $inLanguage("Về trang đầu", "To the first page");
/** Ngôn ngữ */
export const language = (): string => $inLanguage("Ngôn ngữ", "Language");
/** Sáng */
export const light = (): string => $inLanguage("Sáng", "Light");
/** Theo thiết bị */
export const likeDevice = (): string => $inLanguage("Theo thiết bị", "Like the device");
/** Điều hướng chính */
export const mainNavigation = (): string => $inLanguage("Điều hướng chính", "Main navigation");
/** Danh mục */
export const menu = (): string => $inLanguage("Danh mục", "Menu");
/** Thêm */
export const more = (): string => $inLanguage("Thêm", "More");
/** Đang mở */
export const opening = (): string => $inLanguage("Đang mở", "Opening");
/** Phòng Tuyến */
export const product = (): string => $inLanguage("Phòng Tuyến", "Phòng Tuyến");
/** Tải lại trang */
export const reload = (): string => $inLanguage("Tải lại trang", "Load again");
/** Tìm văn bản, nhiệm vụ */
export const search = (): string => $inLanguage("Tìm văn bản, nhiệm vụ", "Search documents and tasks");
/** Tìm số ký hiệu, trích yếu, cơ quan… */
export const searchPlaceholder = (): string => $inLanguage("Tìm số ký hiệu, trích yếu, cơ quan…", "Number, subject, agency…");
/** Đăng xuất */
export const signOut = (): string => $inLanguage("Đăng xuất", "Sign out");
/** Đến nội dung chính */
export const skip = (): string => $inLanguage("Đến nội dung chính", "Skip to the main content");
/** Đổi chức danh */
export const switchOffice = (): string => $inLanguage("Đổi chức danh", "Switch office");
/** Tiếng Việt */
export const vietnamese = (): string => $inLanguage("Tiếng Việt", "Tiếng Việt");
