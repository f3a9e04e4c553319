// Made from messages/kiosk/{vi,en}.json by scripts/compile-messages.ts. Change those.
import { inLanguage as $inLanguage, shown as $shown } from '../language/message.ts';

/** Cài Bluezone */
export const appName = (): string => $inLanguage("Cài Bluezone", "Install Bluezone");
/** Màn hình luôn sáng khi trang này đang mở */
export const awake = (): string => $inLanguage("Màn hình luôn sáng khi trang này đang mở", "The screen stays on while this page is open");
/** Chưa cài được */
export const failedToday = (): string => $inLanguage("Chưa cài được", "Not installed");
/** Mở đường dẫn này lần đầu khi có mạng. Sau đó trang dùng được cả khi mất mạng. */
export const firstTimeText = (): string => $inLanguage("Mở đường dẫn này lần đầu khi có mạng. Sau đó trang dùng được cả khi mất mạng.", "Open this link for the first time with a network. Afterwards the page works without one.");
/** Cần có mạng một lần */
export const firstTimeTitle = (): string => $inLanguage("Cần có mạng một lần", "A line is needed once");
/** Bốn bước */
export const fourSteps = (): string => $inLanguage("Bốn bước", "Four steps");
/** Điểm hỗ trợ cài Bluezone */
export const helpPoint = (): string => $inLanguage("Điểm hỗ trợ cài Bluezone", "Bluezone install help point");
/** Tất cả */
export const inAll = (): string => $inLanguage("Tất cả", "In all");
/** Đã cài cho 1 người */
export const installedButton = (): string => $inLanguage("Đã cài cho 1 người", "Installed for 1 person");
/** Bấm một lần khi máy người dân báo đang hoạt động */
export const installedHint = (): string => $inLanguage("Bấm một lần khi máy người dân báo đang hoạt động", "Press once when the resident’s phone says it is active");
/** Gửi lần cuối {time} */
export const lastSent = (values: { time: string | number }): string => $inLanguage(`Gửi lần cuối ${$shown(values.time)}`, `Last sent ${$shown(values.time)}`);
/** Không có mạng. Cứ ghi tiếp, sẽ tự gửi khi có mạng */
export const lineAway = (): string => $inLanguage("Không có mạng. Cứ ghi tiếp, sẽ tự gửi khi có mạng", "No network. Go on noting, it will be sent once there is a line");
/** Máy chủ chưa nhận được {count} lượt. Sẽ tự thử lại; đừng xóa dữ liệu trình duyệt */
export const lineFault = (values: { count: string | number }): string => $inLanguage(`Máy chủ chưa nhận được ${$shown(values.count)} lượt. Sẽ tự thử lại; đừng xóa dữ liệu trình duyệt`, `The server has not taken ${$shown(values.count)} yet. It is tried again; do not clear the browser’s data`);
/** Đã gửi hết */
export const lineGood = (): string => $inLanguage("Đã gửi hết", "All sent");
/** Đang gửi {count} lượt… */
export const lineSending = (values: { count: string | number }): string => $inLanguage(`Đang gửi ${$shown(values.count)} lượt…`, `Sending ${$shown(values.count)}…`);
/** {count} lượt chưa gửi, sẽ tự gửi khi có mạng */
export const lineWaiting = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} lượt chưa gửi, sẽ tự gửi khi có mạng`, `${$shown(values.count)} not sent yet, will be sent once there is a line`);
/** Chưa cài được vì */
export const notInstalled = (): string => $inLanguage("Chưa cài được vì", "Could not install because");
/** Đã ghi: {outcome}, {time} */
export const noted = (values: { outcome: string | number; time: string | number }): string => $inLanguage(`Đã ghi: ${$shown(values.outcome)}, ${$shown(values.time)}`, `Noted: ${$shown(values.outcome)}, ${$shown(values.time)}`);
/** Hôm nay máy này chưa ghi lượt nào. */
export const nothingNoted = (): string => $inLanguage("Hôm nay máy này chưa ghi lượt nào.", "Nothing noted on this device today.");
/** Đang mở… */
export const opening = (): string => $inLanguage("Đang mở…", "Opening…");
/** Hoặc gõ */
export const orType = (): string => $inLanguage("Hoặc gõ", "Or type");
/** English */
export const otherLanguage = (): string => $inLanguage("English", "Tiếng Việt");
/** Đã cài */
export const outcomeInstalled = (): string => $inLanguage("Đã cài", "Installed");
/** Không có mạng */
export const outcomeNoNetwork = (): string => $inLanguage("Không có mạng", "No network");
/** Không có điện thoại thông minh */
export const outcomeNoSmartphone = (): string => $inLanguage("Không có điện thoại thông minh", "No smartphone");
/** Không đồng ý */
export const outcomeRefused = (): string => $inLanguage("Không đồng ý", "Did not want to");
/** Đầy bộ nhớ */
export const outcomeStorageFull = (): string => $inLanguage("Đầy bộ nhớ", "Storage full");
/** Máy quá cũ */
export const outcomeTooOld = (): string => $inLanguage("Máy quá cũ", "Phone too old");
/** In tờ dán */
export const print = (): string => $inLanguage("In tờ dán", "Print a sheet");
/** Mã QR mở trang cài Bluezone */
export const qrLabel = (): string => $inLanguage("Mã QR mở trang cài Bluezone", "QR code that opens the Bluezone install page");
/** Điểm hỗ trợ đã bị thu hồi hoặc được cấp đường dẫn mới. Hỏi cơ quan đã giao đường dẫn cho bạn. */
export const revokedText = (): string => $inLanguage("Điểm hỗ trợ đã bị thu hồi hoặc được cấp đường dẫn mới. Hỏi cơ quan đã giao đường dẫn cho bạn.", "The help point was revoked or was given another link. Ask the agency that gave you the link.");
/** Đường dẫn này không còn dùng được */
export const revokedTitle = (): string => $inLanguage("Đường dẫn này không còn dùng được", "This link is not valid any more");
/** {count} lượt trên máy này chưa gửi được. Đọc con số này cho cơ quan của bạn. */
export const revokedUnsent = (values: { count: string | number }): string => $inLanguage(`${$shown(values.count)} lượt trên máy này chưa gửi được. Đọc con số này cho cơ quan của bạn.`, `${$shown(values.count)} on this device could not be sent. Tell your agency this number.`);
/** Mở máy ảnh của điện thoại, đưa vào mã này */
export const scanText = (): string => $inLanguage("Mở máy ảnh của điện thoại, đưa vào mã này", "Open your phone’s camera and point it at this code");
/** Quét mã để cài Bluezone */
export const scanTitle = (): string => $inLanguage("Quét mã để cài Bluezone", "Scan to install Bluezone");
/** Cho quét mã */
export const showTab = (): string => $inLanguage("Cho quét mã", "Show the code");
/** Máy này không cho trang lưu dữ liệu (có thể đang duyệt ẩn danh). Mở bằng cửa sổ thường để không mất lượt. */
export const storageFault = (): string => $inLanguage("Máy này không cho trang lưu dữ liệu (có thể đang duyệt ẩn danh). Mở bằng cửa sổ thường để không mất lượt.", "This device does not let the page keep data (perhaps a private window). Open it in a normal window so that nothing is lost.");
/** Ghi lượt */
export const tallyTab = (): string => $inLanguage("Ghi lượt", "Note installs");
/** Hôm nay */
export const today = (): string => $inLanguage("Hôm nay", "Today");
/** Hoàn tác */
export const undo = (): string => $inLanguage("Hoàn tác", "Undo");
/** Đã hoàn tác: {outcome}, {time} */
export const undone = (values: { outcome: string | number; time: string | number }): string => $inLanguage(`Đã hoàn tác: ${$shown(values.outcome)}, ${$shown(values.time)}`, `Undone: ${$shown(values.outcome)}, ${$shown(values.time)}`);
